// One place to wait: for a key, a signal, the end of the terminal, or a moment.

#define _GNU_SOURCE
#include <poll.h>
#include <time.h>
#include <unistd.h>

#include "CSystem.h"
#include "internal.h"

int ms_wait(int64_t nanoseconds) {
  struct pollfd sources[] = {
      {.fd = STDIN_FILENO, .events = POLLIN},
      {.fd = ms_signals_descriptor(), .events = POLLIN},
  };
#ifdef __linux__
  struct timespec time = {nanoseconds / 1000000000, nanoseconds % 1000000000};
  int count = ppoll(sources, 2, nanoseconds < 0 ? NULL : &time, NULL);
#else
  int64_t rounded = nanoseconds / 1000000 + (nanoseconds % 1000000 ? 1 : 0);
  int milliseconds = nanoseconds < 0 ? -1 : rounded > 1000000000 ? 1000000000 : (int)rounded;
  int count = poll(sources, 2, milliseconds);
#endif
  // Interrupted by a signal: its byte is in the pipe already.
  if (count < 0) {
    ms_signals_drain();
    return MS_WAIT_SIGNAL;
  }
  int result = 0;
  if (sources[0].revents & POLLIN) result |= MS_WAIT_INPUT;
  if (sources[0].revents & (POLLHUP | POLLERR | POLLNVAL)) result |= MS_WAIT_HANG_UP;
  if (sources[1].revents & POLLIN) {
    ms_signals_drain();
    result |= MS_WAIT_SIGNAL;
  }
  return result;
}
