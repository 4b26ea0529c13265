# Nothing in a collection, a model or a playlist is ever run: no source starts another program or
# loads code, but the benchmark, which starts itself, and what loads our own media module.
#     cmake -D SOURCE_DIR=... -P no_programs.cmake
file(GLOB_RECURSE sources ${SOURCE_DIR}/core/*.cpp ${SOURCE_DIR}/core/*.h ${SOURCE_DIR}/ui/*.cpp
    ${SOURCE_DIR}/ui/*.h ${SOURCE_DIR}/app/*.cpp ${SOURCE_DIR}/app/*.h)
list(LENGTH sources count)
if(count LESS 100)
    message(FATAL_ERROR "Only ${count} sources below ${SOURCE_DIR}")
endif()
foreach(source IN LISTS sources)
    if(source MATCHES "/(app/cli/bench/measure|core/audio/media_module)[.]cpp$")
        continue()
    endif()
    file(READ ${source} text)
    if(text MATCHES "(QProcess|popen|std::system|[^a-zA-Z_:]system|exec[lv][a-z]*|posix_spawn|dlopen|QPluginLoader|QLibrary) *\\(")
        message(FATAL_ERROR "${source} starts a program or loads code: ${CMAKE_MATCH_0}")
    endif()
endforeach()
