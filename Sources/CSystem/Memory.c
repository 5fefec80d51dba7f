#define _GNU_SOURCE

#include "Memory.h"

#include <malloc.h>

void candid_keep_memory(void) {
  mallopt(M_MMAP_THRESHOLD, 512 << 10);
  mallopt(M_TRIM_THRESHOLD, 2 << 20);
}

void candid_trim_memory(void) { malloc_trim(0); }
