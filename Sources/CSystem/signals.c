// Signals become bytes in a pipe: the handler only makes a note, the loop does the work.

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "CSystem.h"
#include "internal.h"

static const struct {
  int number;
  int meaning;
} handled[] = {
    {SIGHUP, MS_SIGNAL_HANG_UP},   {SIGTERM, MS_SIGNAL_TERMINATE}, {SIGINT, MS_SIGNAL_INTERRUPT},
    {SIGQUIT, MS_SIGNAL_QUIT},     {SIGCONT, MS_SIGNAL_CONTINUE},  {SIGWINCH, MS_SIGNAL_WINDOW},
    {SIGTSTP, MS_SIGNAL_STOP},
};
enum { handled_count = sizeof handled / sizeof handled[0] };

static volatile sig_atomic_t pending[handled_count];
static struct sigaction previous[handled_count];
static int pipe_ends[2] = {-1, -1};
static int started;

static void note(int number) {
  int saved = errno;
  for (int i = 0; i < handled_count; i++) {
    if (handled[i].number == number) pending[i] = 1;
  }
  if (write(pipe_ends[1], "", 1) < 0) {
    // The pipe is full: the loop will wake up all the same.
  }
  errno = saved;
}

static void take_over(int index) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = note;
  action.sa_flags = SA_RESTART;
  sigaction(handled[index].number, NULL, &previous[index]);
  // What the parent told us to ignore stays ignored, as with nohup.
  if (previous[index].sa_handler != SIG_IGN) sigaction(handled[index].number, &action, NULL);
}

int ms_signals_start(void) {
  if (started) return 0;
  if (pipe_ends[0] < 0) {
    if (pipe(pipe_ends) != 0) return -1;
    for (int i = 0; i < 2; i++) {
      fcntl(pipe_ends[i], F_SETFD, FD_CLOEXEC);
      fcntl(pipe_ends[i], F_SETFL, O_NONBLOCK);
    }
  }
  // A parent that blocked them would leave the program deaf.
  sigset_t ours;
  sigemptyset(&ours);
  for (int i = 0; i < handled_count; i++) {
    pending[i] = 0;
    take_over(i);
    sigaddset(&ours, handled[i].number);
  }
  sigprocmask(SIG_UNBLOCK, &ours, NULL);
  started = 1;
  return 0;
}

void ms_signals_stop(void) {
  if (!started) return;
  for (int i = 0; i < handled_count; i++) sigaction(handled[i].number, &previous[i], NULL);
  started = 0;
}

int ms_signals_descriptor(void) { return pipe_ends[0]; }

void ms_signals_drain(void) {
  char bytes[64];
  while (read(pipe_ends[0], bytes, sizeof bytes) > 0) {
  }
}

int ms_signal_take(void) {
  for (int i = 0; i < handled_count; i++) {
    if (pending[i]) {
      pending[i] = 0;
      return handled[i].meaning;
    }
  }
  return MS_SIGNAL_NONE;
}

void ms_signals_stop_group(void) {
  struct sigaction standard, ours;
  memset(&standard, 0, sizeof standard);
  sigemptyset(&standard.sa_mask);
  standard.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &standard, &ours);
  kill(0, SIGTSTP);
  // Running again, or never stopped because no shell would wake us up.
  sigaction(SIGTSTP, &ours, NULL);
  for (int i = 0; i < handled_count; i++) {
    int meaning = handled[i].meaning;
    if (meaning == MS_SIGNAL_CONTINUE || meaning == MS_SIGNAL_STOP) pending[i] = 0;
  }
}
