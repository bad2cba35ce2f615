// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// Macros of <windows.h>, object-like or function-like as there, and with the same expansions, most
// of which mean nothing elsewhere. A header that uses such a name doesn't compile after this one.
// The types are those that Windows declares globally.

// NOLINTBEGIN

// minwindef.h, windef.h
#define FALSE 0
#define TRUE 1
#define IN
#define OUT
#define OPTIONAL
#define far
#define near
#define FAR
#define NEAR
#define CONST const
#define pascal __stdcall
#define PASCAL __stdcall
#define CALLBACK __stdcall
#define WINAPI __stdcall
#define APIENTRY WINAPI
#define STRICT 1
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define LOBYTE(w) ((BYTE)(((DWORD_PTR)(w)) & 0xff))
#define HIBYTE(w) ((BYTE)((((DWORD_PTR)(w)) >> 8) & 0xff))
#define LOWORD(l) ((WORD)(((DWORD_PTR)(l)) & 0xffff))
#define HIWORD(l) ((WORD)((((DWORD_PTR)(l)) >> 16) & 0xffff))

using BOOL = int;
using BYTE = unsigned char;
using WORD = unsigned short;
using INT = int;
using UINT = unsigned int;
using FLOAT = float;

// winnt.h
#define VOID void
#define DELETE (0x00010000L)
#define READ_CONTROL (0x00020000L)
#define SYNCHRONIZE (0x00100000L)
#define MAXDWORD 0xffffffff
#define MINCHAR 0x80
#define MAXCHAR 0x7f
#define MAXLONG 0x7fffffff
#define TEXT(quote) __TEXT(quote)
#define UNREFERENCED_PARAMETER(P) (P)
#define STATUS_PENDING ((DWORD)0x00000103L)
#define STATUS_TIMEOUT ((DWORD)0x00000102L)
#define EXTERN_C extern "C"

using CHAR = char;
using SHORT = short;
using LONG = long;
using HRESULT = long;
using BOOLEAN = BYTE;

// winbase.h
#define INFINITE 0xFFFFFFFF
#define IGNORE 0
#define Yield()
#define CopyFile CopyFileA
#define CreateEvent CreateEventA
#define CreateFile CreateFileA
#define CreateProcess CreateProcessA
#define DeleteFile DeleteFileA
#define FindResource FindResourceA
#define FormatMessage FormatMessageA
#define GetComputerName GetComputerNameA
#define GetEnvironmentVariable GetEnvironmentVariableA
#define GetUserName GetUserNameA
#define MoveFile MoveFileA
#define ReportEvent ReportEventA
#define UpdateResource UpdateResourceA

// winerror.h
#define NO_ERROR 0L
#define ERROR_SUCCESS 0L
#define S_OK ((HRESULT)0L)
#define S_FALSE ((HRESULT)1L)
#define SUCCEEDED(hr) (((HRESULT)(hr)) >= 0)
#define FAILED(hr) (((HRESULT)(hr)) < 0)
#define IS_ERROR(Status) (((unsigned long)(Status)) >> 31 == SEVERITY_ERROR)

// wingdi.h
#define ERROR 0
#define ABSOLUTE 1
#define RELATIVE 2
#define TRANSPARENT 1
#define OPAQUE 2
#define ALTERNATE 1
#define WINDING 2
#define PASSTHROUGH 19
#define TECHNOLOGY 2
#define CreateFont CreateFontA
#define GetObject GetObjectA

// winuser.h
#define CharUpper CharUpperA
#define DispatchMessage DispatchMessageA
#define DrawText DrawTextA
#define FindWindow FindWindowA
#define GetClassName GetClassNameA
#define GetMessage GetMessageA
#define GetProp GetPropA
#define LoadImage LoadImageA
#define LoadString LoadStringA
#define MessageBox MessageBoxA
#define PeekMessage PeekMessageA
#define PostMessage PostMessageA
#define RegisterClass RegisterClassA
#define SendMessage SendMessageA
#define SetProp SetPropA

// winsvc.h, winspool.h
#define CreateService CreateServiceA
#define OpenService OpenServiceA
#define StartService StartServiceA
#define AddJob AddJobA
#define GetJob GetJobA

// combaseapi.h, rpcndr.h, wtypes.h
#define interface struct
#define PURE = 0
#define THIS_
#define THIS void
#define small char
#define hyper __int64

using DOUBLE = double;

// nb30.h, without WIN32_LEAN_AND_MEAN
#define NAME_FLAGS_MASK 0x87
#define GROUP_NAME 0x80
#define UNIQUE_NAME 0x00
#define REGISTERING 0x00
#define REGISTERED 0x04
#define DEREGISTERED 0x05
#define DUPLICATE 0x06
#define DUPLICATE_DEREG 0x07
#define LISTEN_OUTSTANDING 0x01
#define CALL_PENDING 0x02
#define SESSION_ESTABLISHED 0x03

// dlgs.h and winsock.h, without WIN32_LEAN_AND_MEAN
#define chx1 0x0410
#define edt1 0x0480
#define grp1 0x0430
#define lst1 0x0460
#define rad1 0x0420
#define s_addr S_un.S_addr
#define s_host S_un.S_un_b.s_b2
#define h_addr h_addr_list[0]

// math.h of the Universal C Runtime
#define DOMAIN 1
#define SING 2
#define OVERFLOW 3
#define UNDERFLOW 4
#define TLOSS 5
#define PLOSS 6

// NOLINTEND
