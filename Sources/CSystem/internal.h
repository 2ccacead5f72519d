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

// One of the MS_KEY values for a number that ncurses gives to a key.
int ms_key_of(int code);

#endif
