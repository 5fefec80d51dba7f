#pragma once

/// Keeps up to 2 MiB of free heap, and takes blocks of less than 1 MiB from it.
///
/// A frame of 200 x 60 cells has 288 KB: as glibc begins, each was mapped and its pages faulted in
/// anew, up to 100 of them at a key.
void candid_keep_memory(void);

/// Gives free memory of the heap back to the system.
void candid_trim_memory(void);
