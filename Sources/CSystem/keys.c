// The numbers that ncurses gives to keys, as ours.

#define _GNU_SOURCE
#include <curses.h>

#include "CSystem.h"
#include "internal.h"

int ms_key_of(int code) {
  switch (code) {
  case KEY_UP: return MS_KEY_UP;
  case KEY_DOWN: return MS_KEY_DOWN;
  case KEY_LEFT: return MS_KEY_LEFT;
  case KEY_RIGHT: return MS_KEY_RIGHT;
  case KEY_HOME:
  case KEY_A1: return MS_KEY_HOME;
  case KEY_END:
  case KEY_C1: return MS_KEY_END;
  case KEY_PPAGE:
  case KEY_A3: return MS_KEY_PAGE_UP;
  case KEY_NPAGE:
  case KEY_C3: return MS_KEY_PAGE_DOWN;
  case KEY_ENTER: return MS_KEY_ENTER;
  case KEY_BACKSPACE: return MS_KEY_BACKSPACE;
  case KEY_DC: return MS_KEY_DELETE;
  case KEY_BTAB: return MS_KEY_BACK_TAB;
  default: break;
  }
  if (code > KEY_F0 && code <= KEY_F(63)) return MS_KEY_FUNCTION + code - KEY_F0;
  return MS_KEY_UNKNOWN;
}
