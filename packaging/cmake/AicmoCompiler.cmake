# Warnings, sanitizers and the compiler cache, in one place for every target.
option(AICMO_BUILD_TESTS "Build the tests" ON)
set(AICMO_SANITIZE "" CACHE STRING "Sanitizers for every target, as -fsanitize= takes them")

find_program(AICMO_CCACHE ccache)
if(AICMO_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_C_COMPILER_LAUNCHER "${AICMO_CCACHE}")
  set(CMAKE_CXX_COMPILER_LAUNCHER "${AICMO_CCACHE}")
endif()

add_library(aicmo_warnings INTERFACE)
target_compile_options(aicmo_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-qual -Wformat=2
  -Wimplicit-fallthrough -Woverloaded-virtual -Wnull-dereference -Werror)
# GCC 12 sees null pointers, and overlaps inside std::string's own header when it optimises (bug 105651).
target_compile_options(aicmo_warnings INTERFACE
  $<$<CXX_COMPILER_ID:GNU>:-Wno-error=null-dereference;-Wno-null-dereference>
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<NOT:$<CONFIG:Debug>>>:-Wno-restrict>)

# What -O3 adds is not measurable here; what it costs is: a fifth of the build's time.
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")

if(AICMO_SANITIZE)
  # Not optimised: that takes a third off the build, and nothing is optimised away before it is looked at.
  # The sanitizers' own code keeps GCC 12 from seeing that std::variant and std::function are initialised.
  add_compile_options(-fsanitize=${AICMO_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all -g1 -O0)
  target_compile_options(aicmo_warnings INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  add_link_options(-fsanitize=${AICMO_SANITIZE})
else()
  add_compile_options(-fstack-protector-strong)
  if(CMAKE_BUILD_TYPE STREQUAL "Release")
    add_compile_definitions(_FORTIFY_SOURCE=2)
  endif()
endif()
