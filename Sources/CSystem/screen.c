// The terminal through ncurses.

#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

#include "CSystem.h"
#include "internal.h"

static SCREEN *screen;
// Keys are read from a pad: reading from a window would refresh the screen as well.
static WINDOW *keys;
static int is_utf8;
static int has_colours;
static int is_synchronised;
static int has_title;
static int may_have_title;
static char known_pairs[256];

enum { most_cells = 1000 };

static void send(const char *bytes) {
  if (write(STDOUT_FILENO, bytes, strlen(bytes)) < 0) {
    // The terminal is gone; waiting will tell.
  }
}

// MARK: Starting and stopping

static void set_modes(void) {
  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  leaveok(stdscr, TRUE);
  scrollok(stdscr, FALSE);
  // Otherwise every frame looks for keys in between and may come in pieces.
  typeahead(-1);
  set_escdelay(25);
  curs_set(0);
  keypad(keys, TRUE);
  nodelay(keys, TRUE);
  meta(keys, TRUE);
}

int ms_screen_start(int with_colours) {
  if (screen) return MS_START_OK;
  const char *term = getenv("TERM");
  if (term == NULL) term = "";
  int result = ms_terminal_check(term);
  if (result != MS_START_OK) return result;

  is_utf8 = ms_is_utf8();
  // These would hold against what the terminal itself says, even after a change of size.
  unsetenv("LINES");
  unsetenv("COLUMNS");
  // Before ncurses, which leaves alone what it finds taken.
  if (ms_signals_start() != 0) return MS_START_FAILED;
  ms_guard_start();
  screen = newterm(NULL, stdout, stdin);
  keys = screen ? newpad(1, 1) : NULL;
  if (keys == NULL) {
    if (screen) {
      endwin();
      delscreen(screen);
      screen = NULL;
    }
    ms_guard_stop();
    ms_signals_stop();
    return MS_START_FAILED;
  }
  is_synchronised = !ms_terminal_is_simple(term);
  may_have_title = ms_terminal_knows_titles(term);
  has_title = 0;
  if (is_synchronised) ms_guard_add("\033[?2026l");
  ms_guard_add(ms_terminal_capability("sgr0"));
  ms_guard_add(ms_terminal_capability("cnorm"));
  ms_guard_add(ms_terminal_capability("rmkx"));
  ms_guard_add(ms_terminal_capability("rmcup"));
  if (ms_terminal_capability("rmcup") == NULL) ms_guard_add("\r\n");
  ms_guard_arm();
  ms_errors_hold();

  set_modes();
  memset(known_pairs, 0, sizeof known_pairs);
  has_colours = with_colours && has_colors();
  if (has_colours) {
    start_color();
    use_default_colors();
  }
  ms_screen_resize(ms_window_columns(), ms_window_rows());
  return MS_START_OK;
}

void ms_screen_stop(void) {
  if (screen == NULL) return;
  ms_screen_title(NULL);
  endwin();
  ms_guard_stop();
  delwin(keys);
  delscreen(screen);
  keys = NULL;
  screen = NULL;
  ms_signals_stop();
  ms_errors_release();
}

void ms_screen_suspend(void) {
  if (screen == NULL) return;
  endwin();
  ms_guard_disarm();
  ms_errors_pass(1);
  ms_signals_stop_group();
  ms_errors_pass(0);
  ms_guard_arm();
  ms_screen_resume();
}

void ms_screen_resume(void) {
  if (screen == NULL) return;
  reset_prog_mode();
  curs_set(0);
  ms_screen_resize(ms_window_columns(), ms_window_rows());
}

// MARK: Drawing

int ms_screen_colours(void) {
  if (screen == NULL || !has_colours) return 0;
  return COLORS > 256 ? 256 : COLORS;
}

// The pair of a colour with the terminal's own ground, made when first needed.
static short pair_of(int colour) {
  int colours = ms_screen_colours();
  if (colour < 0 || colours == 0) return 0;
  if (colour >= colours) colour %= 8;
  int pair = colour + 1;
  if (pair >= COLOR_PAIRS || pair > 256) return 0;
  if (!known_pairs[colour]) {
    if (init_pair((short)pair, (short)colour, -1) != OK) {
      init_pair((short)pair, (short)colour, COLOR_BLACK);
    }
    known_pairs[colour] = 1;
  }
  return (short)pair;
}

static attr_t attributes_of(int bits) {
  attr_t result = A_NORMAL;
  if (bits & MS_BOLD) result |= A_BOLD;
  if (bits & MS_REVERSE) result |= A_REVERSE;
  if (bits & MS_UNDERLINE) result |= A_UNDERLINE;
  if (bits & MS_DIM) result |= A_DIM;
  return result;
}

void ms_screen_put(int column, int row, uint32_t scalar, int width, uint32_t mark1, uint32_t mark2,
                   uint32_t mark3, uint32_t mark4, int attributes, int colour) {
  if (screen == NULL || width < 1 || row < 0 || row >= LINES || column < 0 ||
      column + width > COLS) {
    return;
  }
  int is_known = scalar >= 0x20 && scalar != 0x7F && (is_utf8 || scalar < 0x7F) &&
                 wcwidth((wchar_t)scalar) == width;
  wchar_t text[CCHARW_MAX + 1] = {is_known ? (wchar_t)scalar : L'?'};
  uint32_t marks[] = {mark1, mark2, mark3, mark4};
  for (int i = 0, length = 1; is_known && is_utf8 && i < 4 && length < CCHARW_MAX; i++) {
    if (marks[i] && wcwidth((wchar_t)marks[i]) == 0) text[length++] = (wchar_t)marks[i];
  }
  attr_t bits = attributes_of(attributes);
  short pair = pair_of(colour);
  cchar_t cell;
  if (setcchar(&cell, text, bits, pair, NULL) != OK) return;
  mvadd_wch(row, column, &cell);
  if (!is_known && width == 2) mvadd_wch(row, column + 1, &cell);
}

void ms_screen_cursor(int column, int row) {
  if (screen == NULL) return;
  if (column < 0 || row < 0 || column >= COLS || row >= LINES) {
    leaveok(stdscr, TRUE);
    curs_set(0);
  } else {
    leaveok(stdscr, FALSE);
    move(row, column);
    curs_set(1);
  }
}

void ms_screen_show(void) {
  if (screen == NULL) return;
  wnoutrefresh(stdscr);
  if (is_synchronised) send("\033[?2026h");
  doupdate();
  if (is_synchronised) send("\033[?2026l");
}

void ms_screen_forget(void) {
  if (screen) clearok(curscr, TRUE);
}

void ms_screen_bell(void) { send("\a"); }

void ms_screen_title(const char *title) {
  if (!may_have_title) return;
  if (title == NULL) {
    if (has_title) send("\033[23;2t");
    has_title = 0;
    return;
  }
  if (!has_title) {
    send("\033[22;2t");
    // A crash gives the old title back as well.
    ms_guard_add("\033[23;2t");
    has_title = 1;
  }
  char bytes[300];
  snprintf(bytes, sizeof bytes, "\033]2;%.200s\033\\", title);
  send(bytes);
}

// MARK: Size

static struct winsize window(void) {
  struct winsize size;
  memset(&size, 0, sizeof size);
  ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);
  return size;
}

static int clamped(int value, int standard) {
  if (value < 1) return standard;
  return value > most_cells ? most_cells : value;
}

// A terminal that does not know its size says 0.
int ms_window_columns(void) { return clamped(window().ws_col, 80); }

int ms_window_rows(void) { return clamped(window().ws_row, 24); }

void ms_screen_resize(int columns, int rows) {
  if (screen == NULL) return;
  resizeterm(clamped(rows, 24), clamped(columns, 80));
  erase();
  clearok(curscr, TRUE);
}

// MARK: Keys

int ms_screen_read(void) {
  if (screen == NULL) return MS_KEY_NONE;
  int code = wgetch(keys);
  if (code == ERR) return MS_KEY_NONE;
  return code < 0x100 ? code : ms_key_of(code);
}
