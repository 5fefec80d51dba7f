#pragma once

#include <stddef.h>

// File calls that Swift cannot import. Each returns 0, or the number of the refusal (errno).

/// Puts each of two files in the place of the other, in one step.
int candid_exchange(const char *one, const char *other);

/// Renames a file where nothing of the new name is there yet.
int candid_rename_new(const char *from, const char *to);

/// Fills a buffer of at most 256 bytes with random bytes of the kernel.
int candid_random(void *buffer, size_t count);

/// The number of the kind of file system a path is on, as in statfs(2); -1 where it is not known.
long candid_file_system(const char *path);
