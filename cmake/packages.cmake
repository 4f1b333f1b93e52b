# Debian's packages, as imported targets; their headers are SYSTEM so that our warnings stay ours.
find_package(Threads REQUIRED)
find_package(fmt REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(CLI11 REQUIRED)
find_package(Boost REQUIRED)
find_package(OpenSSL REQUIRED)
if(RWS_TESTS)
  find_package(GTest REQUIRED)
  find_library(BROTLI_DECODER brotlidec REQUIRED)
  add_library(rws_decodings INTERFACE)
  target_link_libraries(rws_decodings INTERFACE ${BROTLI_DECODER})
endif()

find_program(FLATC flatc REQUIRED)
find_path(FLATBUFFERS_INCLUDE flatbuffers/flatbuffers.h REQUIRED)
add_library(rws_flatbuffers INTERFACE)
target_include_directories(rws_flatbuffers SYSTEM INTERFACE ${FLATBUFFERS_INCLUDE})

find_path(ASIO_INCLUDE asio.hpp REQUIRED)
add_library(rws_asio INTERFACE)
target_include_directories(rws_asio SYSTEM INTERFACE ${ASIO_INCLUDE})
target_compile_definitions(rws_asio INTERFACE ASIO_STANDALONE ASIO_NO_DEPRECATED)
target_link_libraries(rws_asio INTERFACE Threads::Threads)

find_path(NGHTTP2_INCLUDE nghttp2/nghttp2.h REQUIRED)
find_library(NGHTTP2_LIBRARY nghttp2 REQUIRED)
add_library(rws_nghttp2 INTERFACE)
target_include_directories(rws_nghttp2 SYSTEM INTERFACE ${NGHTTP2_INCLUDE})
target_link_libraries(rws_nghttp2 INTERFACE ${NGHTTP2_LIBRARY})

find_package(ZLIB REQUIRED)
find_path(BROTLI_INCLUDE brotli/encode.h REQUIRED)
find_library(BROTLI_LIBRARY brotlienc REQUIRED)
find_path(ZSTD_INCLUDE zstd.h REQUIRED)
find_library(ZSTD_LIBRARY zstd REQUIRED)
add_library(rws_codings INTERFACE)   # gzip, br, zstd: what `compress` writes
target_include_directories(rws_codings SYSTEM INTERFACE ${BROTLI_INCLUDE} ${ZSTD_INCLUDE})
target_link_libraries(rws_codings INTERFACE ZLIB::ZLIB ${BROTLI_LIBRARY} ${ZSTD_LIBRARY})

if(RWS_TESTS OR RWS_FUZZ)            # nothing of ours asks them yet: what they say of an expression is compared with what we say
find_path(HS_INCLUDE hs/hs.h REQUIRED)
find_library(HS_LIBRARY hs REQUIRED)
add_library(rws_hs INTERFACE)        # Hyperscan with its compiler: never in the node
target_include_directories(rws_hs SYSTEM INTERFACE ${HS_INCLUDE})
target_link_libraries(rws_hs INTERFACE ${HS_LIBRARY})

find_package(PkgConfig REQUIRED)
pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET re2)   # Debian 13's stands on Abseil, whose libraries only its .pc file names
add_library(rws_re2 INTERFACE)
target_link_libraries(rws_re2 INTERFACE PkgConfig::RE2)
endif()

find_path(ANTLR4_INCLUDE antlr4-runtime.h PATH_SUFFIXES antlr4-runtime REQUIRED)
find_library(ANTLR4_LIBRARY antlr4-runtime REQUIRED)
add_library(rws_antlr4 INTERFACE)
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")   # clang 14 rejects one of its headers, which nothing here needs: all but that one
  file(READ ${ANTLR4_INCLUDE}/antlr4-runtime.h all_headers)
  string(REPLACE "#include \"misc/InterpreterDataReader.h\"" "" all_headers "${all_headers}")
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/antlr4/antlr4-runtime.h CONTENT "${all_headers}" @ONLY)
  target_include_directories(rws_antlr4 SYSTEM INTERFACE ${CMAKE_BINARY_DIR}/antlr4)
endif()
target_include_directories(rws_antlr4 SYSTEM INTERFACE ${ANTLR4_INCLUDE})
target_link_libraries(rws_antlr4 INTERFACE ${ANTLR4_LIBRARY})
