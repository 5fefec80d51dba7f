#pragma once

/// Keeps up to 2 MiB that are free at the end of the heap, and takes blocks under 512 KiB from it.
///
/// A frame of 200 x 60 cells has 192 KB: as glibc has it, the end of the heap was given back and
/// faulted in anew at most keys, about 100 pages. A text of 1 MB is larger and goes back as soon as it
/// is changed. Both limits are set, since setting one ends its own way of adjusting the other.
void candid_keep_memory(void);

/// Gives free memory of the heap back to the system.
void candid_trim_memory(void);
