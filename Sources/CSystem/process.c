// Helpers that sound needs: programs that are fed samples, or that print some.

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "CSystem.h"

extern char **environ;

static int make_pipe(int ends[2]) {
#ifdef __linux__
  return pipe2(ends, O_CLOEXEC);
#else
  if (pipe(ends) != 0) return -1;
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  return 0;
#endif
}

// Starts a program whose standard stream `stream` is `end` and whose others are nothing. It has a
// process group of its own, so that the keys of the terminal do not reach it.
static int start(const char *path, char *const arguments[], int stream, int end) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  if (posix_spawn_file_actions_init(&actions) != 0) return -1;
  if (posix_spawnattr_init(&attributes) != 0) {
    posix_spawn_file_actions_destroy(&actions);
    return -1;
  }
  for (int i = 0; i < 3; i++) {
    if (i == stream) {
      posix_spawn_file_actions_adddup2(&actions, end, i);
    } else {
      posix_spawn_file_actions_addopen(&actions, i, "/dev/null", O_RDWR, 0);
    }
  }
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setpgroup(&attributes, 0);
  posix_spawnattr_setflags(
      &attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
  pid_t id = -1;
  int code = posix_spawn(&id, path, &actions, &attributes, arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return code == 0 ? id : -1;
}

// Keeps a descriptor clear of the standard streams, which the program that is started replaces.
static int above_streams(int descriptor) {
  if (descriptor > 2) return descriptor;
  int moved = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  close(descriptor);
  return moved;
}

int ms_process_start(const char *path, char *const arguments[], int is_fed, int pipe_bytes,
                     int *descriptor) {
  int ends[2];
  *descriptor = -1;
  if (make_pipe(ends) != 0) return -1;
  ends[0] = above_streams(ends[0]);
  ends[1] = above_streams(ends[1]);
  int theirs = ends[is_fed ? 0 : 1];
  int ours = ends[is_fed ? 1 : 0];
  int id = -1;
  if (theirs >= 0 && ours >= 0) {
#ifdef F_SETPIPE_SZ
    if (pipe_bytes > 0) fcntl(ours, F_SETPIPE_SZ, pipe_bytes);
#endif
    id = start(path, arguments, is_fed ? 0 : 1, theirs);
  }
  if (theirs >= 0) close(theirs);
  if (id < 0) {
    if (ours >= 0) close(ours);
    return -1;
  }
  *descriptor = ours;
  return id;
}

int ms_process_write(int descriptor, const uint8_t *bytes, int64_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, (size_t)count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return -1;
    bytes += written;
    count -= written;
  }
  return 0;
}

int64_t ms_process_read(int descriptor, uint8_t *bytes, int64_t count, int milliseconds) {
  struct pollfd source = {.fd = descriptor, .events = POLLIN};
  int ready;
  do {
    ready = poll(&source, 1, milliseconds);
  } while (ready < 0 && errno == EINTR);
  if (ready <= 0) return -1;
  ssize_t got;
  do {
    got = read(descriptor, bytes, (size_t)count);
  } while (got < 0 && errno == EINTR);
  return got;
}

void ms_process_close(int descriptor) {
  if (descriptor >= 0) close(descriptor);
}

int ms_process_wait(int id, int milliseconds) {
  for (int waited = 0;; waited += 2) {
    int status = 0;
    pid_t ended = waitpid(id, &status, WNOHANG);
    if (ended == id) return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
    if (ended < 0 && errno != EINTR) return 128;
    if (waited >= milliseconds) return MS_PROCESS_RUNS;
    usleep(2000);
  }
}

void ms_process_interrupt(int id) { kill(id, SIGKILL); }

void ms_process_end(int id) {
  kill(id, SIGKILL);
  int status;
  while (waitpid(id, &status, 0) < 0 && errno == EINTR) {
  }
}

// MARK: A thread

struct thread_start {
  void (*body)(void *);
  void *context;
};

static void *run_thread(void *start) {
  struct thread_start copy = *(struct thread_start *)start;
  free(start);
  copy.body(copy.context);
  return NULL;
}

int ms_thread_start(void (*body)(void *), void *context) {
  struct thread_start *start = malloc(sizeof *start);
  if (start == NULL) return -1;
  *start = (struct thread_start){body, context};
  // Signals belong to the loop of the screen; a player that has gone away is told by the write.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pthread_t thread;
  int code = pthread_create(&thread, NULL, run_thread, start);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  if (code != 0) {
    free(start);
    return -1;
  }
  pthread_detach(thread);
  return 0;
}
