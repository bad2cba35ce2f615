// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// Macros of popular headers, most of them with the names of members and enumerators of ECS, and
// with expansions that break a declaration. <windows.h> has windows_macros.hpp.

#include <cstddef>
#include <cstdio>

// NOLINTBEGIN

// <curses.h> without NCURSES_NOMACROS, <menu.h>
#define OK (0)
#define ERR (-1)
#define timeout(delay) wtimeout(stdscr, (delay))

// <arpa/ftp.h>, <arpa/telnet.h>, <protocols/talkd.h>
#define COMPLETE 2
#define CONTINUE 3
#define ABORT 238
#define SUCCESS 0

// X11: X.h, Xlib.h, Xlibint.h, XI.h; Xw32defs.h
#define None 0L
#define Always 2
#define Success 0
#define Status int
#define Bool int
#define True 1
#define False 0
#define COUNT 5
#define random() rand()

// <termios.h>, <sys/ttydefaults.h>, <sys/sysmacros.h>, <syslog.h>
#define ECHO 0000010
#define B0 0000000
#define CTRL(x) ((x)&037)
#undef major
#undef minor
#define major(dev) gnu_dev_major(dev)
#define minor(dev) gnu_dev_minor(dev)
#define syslog(pri, ...) __syslog_chk(pri, 1, __VA_ARGS__)

// Predefined by GCC and Clang with -std=gnu++20
#undef unix
#undef linux
#define unix 1
#define linux 1

// Arduino.h
#define DEFAULT 1
#define EXTERNAL 0
#define INTERNAL 3
#define HIGH 0x1
#define LOW 0x0

// Python.h, <ras.h>
#define PERCENT 24
#define PENDING 600

// Tcl, Tk, NSPR, libffi
#define ACTIVE 1
#define DISABLED "#a3a3a3"
#define DELETED 0x2
#define LINUX
#define X86_64

// Names that programs define for themselves
#define ALL (~0)
#define ARM64 1
#define ENABLED 1
#define HTTP 1
#define HTTPS 2
#define IDLE 0
#define NONE 0
#define OVERRIDE override
#define PAUSE 3
#define PRIVATE static
#define PUBLIC extern
#define RESERVED 0
#define RUNNING 1
#define START 0
#define STOPPED 2
#define UNKNOWN (-1)

// NOLINTEND

#if !defined(NULL) || !defined(EOF)
#error "<cstdio> defines these"
#endif
