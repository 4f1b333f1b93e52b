<?php
// The front controller: PATH as the client asked, whatever it is.
$path = parse_url($_SERVER["REQUEST_URI"], PHP_URL_PATH);
header("Content-Type: text/plain; charset=utf-8");
if ($path !== "/" && !str_starts_with($path, "/posts/")) http_response_code(404);
echo $_SERVER["REQUEST_METHOD"], " ", $path, " in ", $_SERVER["APP_ENV"], "\n";
