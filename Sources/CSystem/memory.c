// How memory is asked for.

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "CSystem.h"

void ms_memory_in_large_steps(void) {
#ifdef __GLIBC__
  mallopt(M_TOP_PAD, 1 << 20);
  // Arrays of a whole log grow and are copied: pages that were given back would be asked for again.
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 64 << 20);
#endif
}
