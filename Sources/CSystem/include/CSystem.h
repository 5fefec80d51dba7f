#pragma once

// What Swift cannot import: system calls hidden behind macros or feature tests, and signal
// handlers, which must not run Swift code.
#include "Files.h"
#include "Locks.h"
#include "Memory.h"
#include "Signals.h"
