// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Names of members and enumerators that popular headers define as macros: <windows.h>, <curses.h>,
// <arpa/ftp.h>, X11, Arduino. A header whose shapes use one of them includes this header after all
// others and restore_macros.hpp at its end; tests/structure holds it to that. Boost.Describe drops
// a name that is a function-like macro without an error. There is no include guard, because every
// such header hides the macros anew.

#pragma push_macro("ABORT")
#pragma push_macro("ACTIVE")
#pragma push_macro("ALL")
#pragma push_macro("ARM64")
#pragma push_macro("COMPLETE")
#pragma push_macro("CONTINUE")
#pragma push_macro("COUNT")
#pragma push_macro("DEFAULT")
#pragma push_macro("DELETED")
#pragma push_macro("DISABLED")
#pragma push_macro("ENABLED")
#pragma push_macro("EXTERNAL")
#pragma push_macro("FAILED")
#pragma push_macro("HTTP")
#pragma push_macro("HTTPS")
#pragma push_macro("IDLE")
#pragma push_macro("LINUX")
#pragma push_macro("NONE")
#pragma push_macro("OK")
#pragma push_macro("OVERRIDE")
#pragma push_macro("PAUSE")
#pragma push_macro("PENDING")
#pragma push_macro("PERCENT")
#pragma push_macro("PRIVATE")
#pragma push_macro("PUBLIC")
#pragma push_macro("REGISTERING")
#pragma push_macro("RESERVED")
#pragma push_macro("RUNNING")
#pragma push_macro("START")
#pragma push_macro("STOPPED")
#pragma push_macro("SUCCEEDED")
#pragma push_macro("SUCCESS")
#pragma push_macro("TEXT")
#pragma push_macro("UNKNOWN")
#pragma push_macro("X86_64")
#pragma push_macro("max")
#pragma push_macro("min")
#pragma push_macro("random")
#pragma push_macro("syslog")
#pragma push_macro("timeout")

#undef ABORT
#undef ACTIVE
#undef ALL
#undef ARM64
#undef COMPLETE
#undef CONTINUE
#undef COUNT
#undef DEFAULT
#undef DELETED
#undef DISABLED
#undef ENABLED
#undef EXTERNAL
#undef FAILED
#undef HTTP
#undef HTTPS
#undef IDLE
#undef LINUX
#undef NONE
#undef OK
#undef OVERRIDE
#undef PAUSE
#undef PENDING
#undef PERCENT
#undef PRIVATE
#undef PUBLIC
#undef REGISTERING
#undef RESERVED
#undef RUNNING
#undef START
#undef STOPPED
#undef SUCCEEDED
#undef SUCCESS
#undef TEXT
#undef UNKNOWN
#undef X86_64
#undef max
#undef min
#undef random
#undef syslog
#undef timeout
