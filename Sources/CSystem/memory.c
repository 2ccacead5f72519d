// How memory is asked for.

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "CSystem.h"

void ms_memory_in_large_steps(void) {
#ifdef __GLIBC__
  mallopt(M_TOP_PAD, 1 << 20);
#endif
}
