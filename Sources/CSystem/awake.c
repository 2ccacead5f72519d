// The screen is kept awake by what the desktop offers, and never longer than this process lives: the
// desktop lets go when the connection to it closes, or the helper ends with us.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "CSystem.h"

#ifdef __APPLE__

extern char **environ;
static pid_t helper;

int ms_awake_start(const char *application, const char *reason) {
  (void)application;
  (void)reason;
  if (helper > 0) return 1;
  char process[16];
  snprintf(process, sizeof process, "%d", (int)getpid());
  char *words[] = {"/usr/bin/caffeinate", "-d", "-i", "-w", process, NULL};
  if (posix_spawn(&helper, words[0], NULL, NULL, words, environ) != 0) helper = 0;
  return helper > 0;
}

void ms_awake_stop(void) {
  if (helper <= 0) return;
  kill(helper, SIGTERM);
  waitpid(helper, NULL, 0);
  helper = 0;
}

#else

// The part of libdbus that is needed. It is looked for when it is first used, so that the program
// runs without it.
static struct {
  void *(*connect)(int bus, void *error);
  void (*set_exit)(void *connection, uint32_t exits);
  void (*close)(void *connection);
  void (*release)(void *connection);
  void *(*new_call)(const char *name, const char *path, const char *interface, const char *method);
  void (*set_auto_start)(void *message, uint32_t starts);
  uint32_t (*append)(void *message, int type, ...);
  void *(*send)(void *connection, void *message, int milliseconds, void *error);
  void (*release_message)(void *message);
} bus;

static void *connection;

// Who may be asked, all in the same words: the common name first, then those of single desktops.
static const struct {
  const char *name, *path;
} keepers[] = {
    {"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"},
    {"org.freedesktop.PowerManagement.Inhibit", "/org/freedesktop/PowerManagement/Inhibit"},
    {"org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"},
    {"org.mate.ScreenSaver", "/org/mate/ScreenSaver"},
    {"org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"},
};

enum { session_bus = 0, most_milliseconds = 1000 };

static int load(void) {
  static int known;
  if (known) return bus.connect != NULL;
  known = 1;
  void *library = dlopen("libdbus-1.so.3", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return 0;
  const struct {
    const char *name;
    void *place;
  } symbols[] = {
      {"dbus_connection_set_exit_on_disconnect", &bus.set_exit},
      {"dbus_connection_close", &bus.close},
      {"dbus_connection_unref", &bus.release},
      {"dbus_message_new_method_call", &bus.new_call},
      {"dbus_message_set_auto_start", &bus.set_auto_start},
      {"dbus_message_append_args", &bus.append},
      {"dbus_connection_send_with_reply_and_block", &bus.send},
      {"dbus_message_unref", &bus.release_message},
      {"dbus_bus_get_private", &bus.connect},
  };
  for (size_t i = 0; i < sizeof symbols / sizeof symbols[0]; i++) {
    void *symbol = dlsym(library, symbols[i].name);
    if (symbol == NULL) {
      bus.connect = NULL;
      return 0;
    }
    memcpy(symbols[i].place, &symbol, sizeof symbol);
  }
  return 1;
}

static int ask(const char *name, const char *path, const char *application, const char *reason) {
  void *call = bus.new_call(name, path, name, "Inhibit");
  if (call == NULL) return 0;
  // Nobody is started for this: who is not there does not darken the screen.
  bus.set_auto_start(call, 0);
  void *reply = NULL;
  if (bus.append(call, 's', &application, 's', &reason, 0)) {
    reply = bus.send(connection, call, most_milliseconds, NULL);
  }
  bus.release_message(call);
  if (reply == NULL) return 0;
  bus.release_message(reply);
  return 1;
}

int ms_awake_start(const char *application, const char *reason) {
  if (connection) return 1;
  const char *address = getenv("DBUS_SESSION_BUS_ADDRESS");
  // Without an address the library would start a bus of its own, where nobody is.
  if (address == NULL || *address == 0 || !load()) return 0;
  connection = bus.connect(session_bus, NULL);
  if (connection == NULL) return 0;
  bus.set_exit(connection, 0);
  int count = 0;
  for (size_t i = 0; i < sizeof keepers / sizeof keepers[0]; i++) {
    count += ask(keepers[i].name, keepers[i].path, application, reason);
  }
  if (count == 0) ms_awake_stop();
  return count > 0;
}

void ms_awake_stop(void) {
  if (connection == NULL) return;
  bus.close(connection);
  bus.release(connection);
  connection = NULL;
}

#endif
