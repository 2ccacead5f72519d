// What the files of this target know of each other.
#ifndef CSYSTEM_INTERNAL_H
#define CSYSTEM_INTERNAL_H

// The guard: giving the terminal back in any circumstances, by means that are safe in a signal
// handler.

// Notes how the terminal is set, and takes over the signals of a crash.
void ms_guard_start(void);
// Adds to the bytes that give the terminal back.
void ms_guard_add(const char *bytes);
// From now on (or no longer) a crash or an exit has something to give back.
void ms_guard_arm(void);
void ms_guard_disarm(void);
// Ends the guard and gives the signals of a crash back.
void ms_guard_stop(void);

// Keeps standard error back, if it goes to a terminal.
void ms_errors_hold(void);
// Lets it through again, and prints what was kept.
void ms_errors_release(void);
// Makes standard error go to its old place, or be kept back again, without printing.
void ms_errors_pass(int passing);

// The end of the pipe that becomes readable when a signal has come.
int ms_signals_descriptor(void);
void ms_signals_drain(void);

// Whether a terminal can be drawn on: one of the MS_START values.
int ms_terminal_check(const char *term);
// Whether it is one that must not be sent anything its description does not name.
int ms_terminal_is_simple(const char *term);
// Whether it is known to keep a title on a stack.
int ms_terminal_knows_titles(const char *term);
// The bytes of a capability of the terminal that was set up, or nothing.
const char *ms_terminal_capability(const char *name);

// One of the MS_KEY values for a number that ncurses gives to a key.
int ms_key_of(int code);

#endif
