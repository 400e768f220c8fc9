# aicmo_room(<name> SOURCES a.cpp … [USES rooms/libraries seen through its headers] [PRIVATE libraries used inside])
#
# Declares one room of the house as the library aicmo_<name> with the alias aicmo::<name>. The link lists are the
# dependency rule: what is not listed cannot be included, because each room only sees the include paths it links.
# tests/rooms checks the table in core/README.md against these lists.
function(aicmo_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;USES;PRIVATE" ${ARGN})
  set(target aicmo_${name})
  add_library(${target} STATIC ${ROOM_SOURCES})
  add_library(aicmo::${name} ALIAS ${target})
  target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}")
  target_link_libraries(${target} PUBLIC ${ROOM_USES} PRIVATE ${ROOM_PRIVATE} aicmo_warnings)
  set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE ON)
  set_property(GLOBAL APPEND PROPERTY AICMO_ROOMS ${name})
  set_property(GLOBAL PROPERTY AICMO_ROOM_${name}_USES "${ROOM_USES};${ROOM_PRIVATE}")
endfunction()

# aicmo_test(<name> SOURCES … LIBS … [LABELS unit|threads|servers|documents|gui] [ENVIRONMENT …] [TIMEOUT seconds])
#
# One QtTest executable run by CTest. Label "unit" runs under ASan+UBSan too, "threads" under TSan as well; the targets
# aicmo_unit_tests and aicmo_thread_tests build just what those runs need. Tests that drive a window run one at a time.
foreach(target aicmo_unit_tests aicmo_thread_tests)
  if(NOT TARGET ${target})
    add_custom_target(${target})
  endif()
endforeach()

function(aicmo_test name)
  cmake_parse_arguments(TEST "" "TIMEOUT" "SOURCES;LIBS;LABELS;ENVIRONMENT" ${ARGN})
  add_executable(${name} ${TEST_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_link_libraries(${name} PRIVATE ${TEST_LIBS} Qt6::Test aicmo_warnings)
  target_compile_definitions(${name} PRIVATE AICMO_SOURCE_DIR="${CMAKE_SOURCE_DIR}" AICMO_BINARY_DIR="${CMAKE_BINARY_DIR}")
  add_test(NAME ${name} COMMAND ${name})
  if(NOT TEST_TIMEOUT)
    set(TEST_TIMEOUT 120)
  endif()
  set_tests_properties(${name} PROPERTIES LABELS "${TEST_LABELS}" TIMEOUT ${TEST_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=${TEST_TIMEOUT}000;${TEST_ENVIRONMENT}")
  # A test that starts a server forks with threads running; the sanitizer would end the child for starting its own.
  if(AICMO_SANITIZE MATCHES "thread")
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT
      "TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/sanitizers/tsan.supp:die_after_fork=0")
  endif()
  if("unit" IN_LIST TEST_LABELS)
    add_dependencies(aicmo_unit_tests ${name})
  endif()
  if("threads" IN_LIST TEST_LABELS)
    add_dependencies(aicmo_thread_tests ${name})
  endif()
  if("gui" IN_LIST TEST_LABELS)
    set_tests_properties(${name} PROPERTIES RESOURCE_LOCK window)
  endif()
endfunction()

# aicmo_soak_test(<name>): the test program <name> once more in ctest's configuration "Soak" alone, as soak_<name>, with
# the full numbers (tests/support/soak.h) and hours to make them.
function(aicmo_soak_test name)
  set(hours 6)
  math(EXPR seconds "${hours} * 3600")
  add_test(NAME soak_${name} CONFIGURATIONS Soak COMMAND ${name})
  set_tests_properties(soak_${name} PROPERTIES LABELS soak TIMEOUT ${seconds}
    ENVIRONMENT "AICMO_SOAK=1;QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=${seconds}000")
endfunction()
