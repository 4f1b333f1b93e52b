const main = document.getElementById("app");
main.textContent = location.pathname;
