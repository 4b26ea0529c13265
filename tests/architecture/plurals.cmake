# The English file holds both forms of each text with a number in it, or 'one' is written as many.
#     cmake -D SOURCE_DIR=... -P plurals.cmake
file(READ ${SOURCE_DIR}/translations/genrescope_en.ts texts)
string(FIND "${texts}" "<numerusform></numerusform>" place)
if(place GREATER_EQUAL 0)
    string(SUBSTRING "${texts}" 0 ${place} before)
    string(FIND "${before}" "<source>" source REVERSE)
    string(SUBSTRING "${before}" ${source} 120 text)
    message(FATAL_ERROR "A form is missing in genrescope_en.ts of ${text}")
endif()
