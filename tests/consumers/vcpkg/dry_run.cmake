# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

# Runs the port as vcpkg does, with stubs of vcpkg's functions: the same calls of CMake in the same order, with
# vcpkg's variables except those that name its own tools. Needs PORT_DIR, PACKAGES_DIR, BUILDTREES_DIR, and
# SETTINGS, an initial cache instead of vcpkg's toolchain.
#
# https://learn.microsoft.com/vcpkg/maintainers/functions/vcpkg_cmake_configure and its neighbours

cmake_minimum_required(VERSION 3.25)

set(PORT ecswire)
set(TARGET_TRIPLET x64-linux)
set(VCPKG_LIBRARY_LINKAGE static)
set(CURRENT_PORT_DIR "${PORT_DIR}")
set(CURRENT_PACKAGES_DIR "${PACKAGES_DIR}")
set(CURRENT_BUILDTREES_DIR "${BUILDTREES_DIR}")

file(READ "${PORT_DIR}/vcpkg.json" manifest)
string(JSON VERSION GET "${manifest}" version-semver)

set(called "")

# called_after(function, functions that must have been called)
macro(called_after name)
    foreach(earlier IN ITEMS ${ARGN})
        if(NOT earlier IN_LIST called)
            message(FATAL_ERROR "${name} before ${earlier}")
        endif()
    endforeach()
    list(APPEND called ${name})
    set(called "${called}" PARENT_SCOPE)
endmacro()

macro(refuse_other_arguments)
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "not an argument: ${arg_UNPARSED_ARGUMENTS}")
    endif()
endmacro()

function(vcpkg_cmake_configure)
    called_after(vcpkg_cmake_configure)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "SOURCE_PATH" "OPTIONS;OPTIONS_RELEASE")
    refuse_other_arguments()
    if(NOT VCPKG_BUILD_TYPE STREQUAL "release")
        message(FATAL_ERROR "the dry run knows only release builds")
    endif()
    execute_process(
        COMMAND "${CMAKE_COMMAND}" -S "${arg_SOURCE_PATH}"
            -B "${CURRENT_BUILDTREES_DIR}/${TARGET_TRIPLET}-rel" -C "${SETTINGS}"
            ${arg_OPTIONS} ${arg_OPTIONS_RELEASE}
            -DCMAKE_BUILD_TYPE=Release
            "-DCMAKE_INSTALL_PREFIX=${CURRENT_PACKAGES_DIR}"
            -DBUILD_SHARED_LIBS=OFF
            -DCMAKE_INSTALL_LIBDIR:STRING=lib
            -DCMAKE_INSTALL_BINDIR:STRING=bin
            -DCMAKE_EXPORT_NO_PACKAGE_REGISTRY=ON
            -DCMAKE_FIND_PACKAGE_NO_PACKAGE_REGISTRY=ON
            -DCMAKE_FIND_PACKAGE_NO_SYSTEM_PACKAGE_REGISTRY=ON
            -DCMAKE_INSTALL_SYSTEM_RUNTIME_LIBS_SKIP=TRUE
            -DCMAKE_VERBOSE_MAKEFILE=ON
            -DCMAKE_ERROR_ON_ABSOLUTE_INSTALL_DESTINATION=ON
            -DVCPKG_TARGET_TRIPLET=${TARGET_TRIPLET}
            -DVCPKG_MANIFEST_INSTALL=OFF
        ERROR_VARIABLE errors COMMAND_ECHO STDOUT COMMAND_ERROR_IS_FATAL ANY)
    # vcpkg refuses options that the project doesn't know.
    foreach(option IN LISTS arg_OPTIONS arg_OPTIONS_RELEASE)
        string(REGEX REPLACE "^-D([^:=]*)[:=].*" "\\1" name "${option}")
        if(errors MATCHES "not used by the project.*[ \n]${name}\n")
            message(FATAL_ERROR "not used by the project: ${name}")
        endif()
    endforeach()
endfunction()

function(vcpkg_cmake_install)
    called_after(vcpkg_cmake_install vcpkg_cmake_configure)
    execute_process(
        COMMAND "${CMAKE_COMMAND}" --build "${CURRENT_BUILDTREES_DIR}/${TARGET_TRIPLET}-rel"
            --config Release --target install
        COMMAND_ECHO STDOUT COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# Moves the package's configuration to share/${PORT}, from where its targets find the prefix two folders up.
function(vcpkg_cmake_config_fixup)
    called_after(vcpkg_cmake_config_fixup vcpkg_cmake_install)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "CONFIG_PATH;PACKAGE_NAME" "")
    refuse_other_arguments()
    set(share "${CURRENT_PACKAGES_DIR}/share/${PORT}")
    file(GLOB configuration "${CURRENT_PACKAGES_DIR}/${arg_CONFIG_PATH}/*.cmake")
    if(NOT configuration)
        message(FATAL_ERROR "nothing in ${arg_CONFIG_PATH}")
    endif()
    file(COPY ${configuration} DESTINATION "${share}")
    file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/${arg_CONFIG_PATH}")
    cmake_path(GET arg_CONFIG_PATH PARENT_PATH parent)
    if(parent MATCHES "/cmake$")
        file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/${parent}")
    endif()

    file(READ "${share}/ecswireTargets.cmake" targets)
    string(REGEX REPLACE
        [[(CMAKE_CURRENT_LIST_FILE}" PATH\)
)(get_filename_component\(_IMPORT_PREFIX "\${_IMPORT_PREFIX}" PATH\)
)*]]
        [[\1get_filename_component(_IMPORT_PREFIX "${_IMPORT_PREFIX}" PATH)
get_filename_component(_IMPORT_PREFIX "${_IMPORT_PREFIX}" PATH)
]]
        targets "${targets}")
    file(WRITE "${share}/ecswireTargets.cmake" "${targets}")
    file(GLOB configuration "${share}/*.cmake")
    foreach(file IN LISTS configuration)
        file(READ "${file}" text)
        if(text MATCHES "${CURRENT_PACKAGES_DIR}|${CURRENT_BUILDTREES_DIR}")
            message(FATAL_ERROR "${file} has an absolute path")
        endif()
    endforeach()
endfunction()

function(vcpkg_fixup_pkgconfig)
    called_after(vcpkg_fixup_pkgconfig vcpkg_cmake_install)
    file(READ "${CURRENT_PACKAGES_DIR}/share/pkgconfig/${PORT}.pc" text)
    string(FIND "${text}" [[prefix=${pcfiledir}/../..]] prefix)
    string(FIND "${text}" "${CURRENT_PACKAGES_DIR}" absolute)
    if(NOT prefix EQUAL 0 OR NOT absolute EQUAL -1)
        message(FATAL_ERROR "${PORT}.pc can't be moved:\n${text}")
    endif()
endfunction()

function(vcpkg_install_copyright)
    called_after(vcpkg_install_copyright)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "COMMENT" "FILE_LIST")
    refuse_other_arguments()
    configure_file("${arg_FILE_LIST}" "${CURRENT_PACKAGES_DIR}/share/${PORT}/copyright" COPYONLY)
endfunction()

include("${PORT_DIR}/portfile.cmake")

foreach(function IN ITEMS vcpkg_cmake_config_fixup vcpkg_fixup_pkgconfig vcpkg_install_copyright)
    if(NOT function IN_LIST called)
        message(FATAL_ERROR "the port doesn't call ${function}")
    endif()
endforeach()
