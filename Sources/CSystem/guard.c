// Whatever ends the program, the terminal is given back first and the last words are readable.

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

#include "CSystem.h"
#include "internal.h"

static struct termios saved_modes;
static int has_saved_modes;
static char restoring[512];
static volatile sig_atomic_t restoring_length;
static volatile sig_atomic_t armed;

static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV};
enum { fatal_count = sizeof fatal / sizeof fatal[0] };
static struct sigaction previous[fatal_count];
static int guarding;

// MARK: Standard error

static int errors_file = -1;
static int errors_outlet = -1;

// The greatest number of kept bytes to print; the last ones count.
enum { most_errors = 64 * 1024 };

void ms_errors_hold(void) {
  if (errors_file >= 0 || !isatty(STDERR_FILENO)) return;
#ifdef __linux__
  errors_file = memfd_create("standard error", MFD_CLOEXEC);
#else
  FILE *file = tmpfile();
  errors_file = file ? dup(fileno(file)) : -1;
  if (file) fclose(file);
  if (errors_file >= 0) fcntl(errors_file, F_SETFD, FD_CLOEXEC);
#endif
  if (errors_file < 0) return;
  errors_outlet = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  ms_errors_pass(0);
}

void ms_errors_pass(int passing) {
  if (errors_file < 0 || errors_outlet < 0) return;
  dup2(passing ? errors_outlet : errors_file, STDERR_FILENO);
}

static void print_errors(void) {
  if (errors_file < 0 || errors_outlet < 0) return;
  off_t end = lseek(errors_file, 0, SEEK_END);
  lseek(errors_file, end > most_errors ? end - most_errors : 0, SEEK_SET);
  char bytes[1024];
  ssize_t count;
  while ((count = read(errors_file, bytes, sizeof bytes)) > 0) {
    if (write(errors_outlet, bytes, (size_t)count) < 0) break;
  }
}

void ms_errors_release(void) {
  if (errors_file < 0) return;
  ms_errors_pass(1);
  print_errors();
  close(errors_file);
  if (errors_outlet >= 0) close(errors_outlet);
  errors_file = errors_outlet = -1;
}

// MARK: Giving back

static void give_back(void) {
  if (!armed) return;
  armed = 0;
  if (write(STDOUT_FILENO, restoring, (size_t)restoring_length) < 0) {
    // The terminal is gone; there is nothing to give back.
  }
  if (has_saved_modes) tcsetattr(STDIN_FILENO, TCSANOW, &saved_modes);
  ms_errors_pass(1);
  print_errors();
}

static void crash(int number, siginfo_t *info, void *context) {
  (void)context;
  int saved = errno;
  give_back();
  for (int i = 0; i < fatal_count; i++) {
    if (fatal[i] == number) sigaction(number, &previous[i], NULL);
  }
  errno = saved;
  // A fault happens again on return and finds the handler that was there before us, with the
  // registers as they were; a signal that was sent has to be sent again.
  if (info == NULL || info->si_code <= 0) {
    raise(number);
    // The handler before us may come back, as one does that prints a trace and waits for a key.
    signal(number, SIG_DFL);
    raise(number);
  }
}

static void guard_signals(void) {
  static char stack[64 * 1024];
  stack_t current;
  if (sigaltstack(NULL, &current) == 0 && (current.ss_flags & SS_DISABLE)) {
    stack_t ours = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&ours, NULL);
  }
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_sigaction = crash;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &action, &previous[i]);
}

void ms_guard_start(void) {
  if (guarding) return;
  has_saved_modes = tcgetattr(STDIN_FILENO, &saved_modes) == 0;
  restoring_length = 0;
  guard_signals();
  static int registered;
  if (!registered) registered = atexit(give_back) == 0;
  guarding = 1;
}

void ms_guard_add(const char *bytes) {
  if (bytes == NULL) return;
  // Terminal descriptions hold pauses like $<5>, which no terminal of today needs.
  for (const char *byte = bytes; *byte; byte++) {
    if (byte[0] == '$' && byte[1] == '<') {
      const char *end = strchr(byte, '>');
      if (end) {
        byte = end;
        continue;
      }
    }
    if (restoring_length < (int)sizeof restoring) restoring[restoring_length++] = *byte;
  }
}

void ms_guard_arm(void) { armed = 1; }

void ms_guard_disarm(void) { armed = 0; }

void ms_guard_stop(void) {
  armed = 0;
  if (!guarding) return;
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &previous[i], NULL);
  guarding = 0;
}
