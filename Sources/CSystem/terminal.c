// What kind of terminal it is.

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

// These are macros there, and words here.
#undef columns
#undef lines

#include "CSystem.h"
#include "internal.h"

static int starts_with(const char *text, const char *start) {
  return strncmp(text, start, strlen(start)) == 0;
}

int ms_screen_is_console(void) {
  const char *term = getenv("TERM");
  return term && starts_with(term, "linux");
}

int ms_terminal_is_simple(const char *term) {
  return starts_with(term, "linux") || starts_with(term, "dumb") || starts_with(term, "ansi") ||
         starts_with(term, "cons") || (starts_with(term, "vt") && !starts_with(term, "vte"));
}

int ms_terminal_knows_titles(const char *term) {
  const char *names[] = {"xterm", "tmux", "foot", "alacritty", "rxvt", "konsole", "gnome", "wezterm"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    if (starts_with(term, names[i])) return 1;
  }
  return 0;
}

int ms_terminal_check(const char *term) {
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return MS_START_NOT_A_TERMINAL;
  int problem = 0;
  if (setupterm(term, STDOUT_FILENO, &problem) != OK) return MS_START_UNKNOWN_TERM;
  const char *placing = tigetstr("cup");
  int result = placing && placing != (char *)-1 ? MS_START_OK : MS_START_NO_CURSOR;
  del_curterm(cur_term);
  return result;
}

const char *ms_terminal_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (char *)-1 ? NULL : value;
}

int ms_terminal_colours(void) {
  int found = 0;
  if (setupterm(NULL, STDOUT_FILENO, &found) != OK) return -1;
  int colours = tigetnum("colors");
  return colours < 0 ? 0 : colours;
}

const char *ms_curses_version(void) { return curses_version(); }
