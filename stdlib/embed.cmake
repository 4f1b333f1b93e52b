# Writes FILES as raw string literals into OUT.
set(text "#include \"stdlib/stdlib.h\"\n\nnamespace rwsc {\n\nconst std::vector<StdlibFile>& StdlibFiles() {\n  static const std::vector<StdlibFile> files = {\n")
foreach(file ${FILES})
  get_filename_component(name ${file} NAME)
  file(READ ${file} content)
  string(APPEND text "      {\"std/${name}\", R\"rws_stdlib(${content})rws_stdlib\"},\n")
endforeach()
string(APPEND text "  };\n  return files;\n}\n\n}  // namespace rwsc\n")
file(WRITE ${OUT} "${text}")
