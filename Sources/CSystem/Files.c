#define _GNU_SOURCE

#include "Files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/random.h>
#include <sys/vfs.h>

static int rename_with(const char *from, const char *to, unsigned int flags) {
  int result;
  do {
    result = renameat2(AT_FDCWD, from, AT_FDCWD, to, flags);
  } while (result != 0 && errno == EINTR);
  return result == 0 ? 0 : errno;
}

int candid_exchange(const char *one, const char *other) {
  return rename_with(one, other, RENAME_EXCHANGE);
}

int candid_rename_new(const char *from, const char *to) {
  return rename_with(from, to, RENAME_NOREPLACE);
}

// Up to 256 bytes come whole once the kernel has gathered entropy, so there is no short count.
int candid_random(void *buffer, size_t count) {
  ssize_t result;
  do {
    result = getrandom(buffer, count, 0);
  } while (result < 0 && errno == EINTR);
  return result == (ssize_t)count ? 0 : result < 0 ? errno : EIO;
}

long candid_file_system(const char *path) {
  struct statfs found;
  int result;
  do {
    result = statfs(path, &found);
  } while (result != 0 && errno == EINTR);
  return result == 0 ? (long)found.f_type : -1;
}
