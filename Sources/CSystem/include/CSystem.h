/// The system behind Midstance: the terminal through ncurses, signals, crashes and clocks.
///
/// Nothing of ncurses can be seen here; everything is a number or a text. The screen's functions are
/// for one thread only, the one that called `ms_screen_start`.
#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <stdint.h>

// MARK: The screen

/// What became of starting the screen.
enum {
  MS_START_OK = 0,
  /// Standard input or output is no terminal.
  MS_START_NOT_A_TERMINAL = 1,
  /// Nothing is known about the terminal that TERM names.
  MS_START_UNKNOWN_TERM = 2,
  /// The terminal cannot place its cursor.
  MS_START_NO_CURSOR = 3,
  /// There is no memory, or no pipe.
  MS_START_FAILED = 4,
};

/// Ways to set a cell apart, one bit each.
enum {
  MS_BOLD = 1,
  MS_REVERSE = 2,
  MS_UNDERLINE = 4,
  MS_DIM = 8,
};

/// Takes over the terminal; one of the MS_START values. Signals are taken over as well, standard
/// error is kept back until the screen is left, and a crash gives the terminal back first.
int ms_screen_start(int with_colours);

/// Gives the terminal back, and then prints what came on standard error in the meantime. Does
/// nothing when the screen was not started.
void ms_screen_stop(void);

/// Whether the terminal is the console of Linux, whose letters are few.
int ms_screen_is_console(void);

/// The number of colours, from 0 to 256.
int ms_screen_colours(void);

/// Puts a character into the next frame.
///
/// `width` is the number of columns it was given in the layout; a character that the C library
/// thinks wider or narrower is shown as question marks, so that the layout stays. The four marks
/// sit on it, 0 for none. `attributes` are the bits above, `colour` is -1 for the default.
void ms_screen_put(int column, int row, uint32_t scalar, int width, uint32_t mark1, uint32_t mark2,
                   uint32_t mark3, uint32_t mark4, int attributes, int colour);

/// Shows the cursor at a place, or hides it when a number is negative.
void ms_screen_cursor(int column, int row);

/// Shows the frame: sends what differs from the last one, as one update where the terminal knows
/// how to.
void ms_screen_show(void);

/// Makes the next frame a complete one.
void ms_screen_forget(void);

/// Rings the bell.
void ms_screen_bell(void);

/// Gives the window a title, where the terminal can have one; the old one comes back in the end.
/// The text must be clean.
void ms_screen_title(const char *title);

/// The size of the window as the terminal tells it, at least 1 by 1.
int ms_window_columns(void);
int ms_window_rows(void);

/// Makes the screen another size; the next frame is a complete one.
void ms_screen_resize(int columns, int rows);

/// Gives the terminal back, stops the process group until it is told to go on, and takes the
/// terminal again.
void ms_screen_suspend(void);

/// Takes the terminal again after the process was stopped from outside.
void ms_screen_resume(void);

// MARK: Keys

/// Keys that are no characters, as `ms_screen_read` returns them.
enum {
  MS_KEY_NONE = -1,
  MS_KEY_UNKNOWN = 0x10000,
  MS_KEY_UP,
  MS_KEY_DOWN,
  MS_KEY_LEFT,
  MS_KEY_RIGHT,
  MS_KEY_HOME,
  MS_KEY_END,
  MS_KEY_PAGE_UP,
  MS_KEY_PAGE_DOWN,
  MS_KEY_ENTER,
  MS_KEY_BACKSPACE,
  MS_KEY_DELETE,
  MS_KEY_BACK_TAB,
  /// F1 is this and 1.
  MS_KEY_FUNCTION = 0x10100,
};

/// The next byte (0 to 255) or key of those waiting, or MS_KEY_NONE. Never waits, except for a few
/// milliseconds to tell Escape from a sequence that begins with it.
int ms_screen_read(void);

// MARK: Waiting

/// What `ms_wait` found, one bit each; 0 when the time is over.
enum {
  MS_WAIT_INPUT = 1,
  MS_WAIT_SIGNAL = 2,
  MS_WAIT_HANG_UP = 4,
};

/// Waits for a key, a signal or the end of the terminal. Negative nanoseconds wait for ever.
int ms_wait(int64_t nanoseconds);

/// Takes over the signals that do not mean a crash, 0, or -1 where there is no pipe for them; and
/// gives them back. The screen does so itself.
int ms_signals_start(void);
void ms_signals_stop(void);

/// Stops the process group as the terminal's stop key would; returns when it goes on.
void ms_signals_stop_group(void);

/// What signals ask for.
enum {
  MS_SIGNAL_NONE = 0,
  MS_SIGNAL_HANG_UP,
  MS_SIGNAL_TERMINATE,
  MS_SIGNAL_INTERRUPT,
  MS_SIGNAL_QUIT,
  MS_SIGNAL_CONTINUE,
  MS_SIGNAL_WINDOW,
  MS_SIGNAL_STOP,
};

/// Takes the next signal that has come in, the gravest first, or MS_SIGNAL_NONE.
int ms_signal_take(void);

// MARK: Clocks

/// Nanoseconds since some moment, on the clock that stands still while the machine sleeps.
int64_t ms_clock_awake(void);

/// Nanoseconds since some moment, on the clock that goes on while the machine sleeps.
int64_t ms_clock_with_sleep(void);

/// Seconds since 1970-01-01 00:00 UTC, and the nanoseconds of the current second.
int64_t ms_wall_seconds(void);
int32_t ms_wall_nanoseconds(void);

/// A moment as the clock on the wall shows it.
typedef struct {
  int year, month, day, hour, minute, second;
  /// 0 for Sunday to 6.
  int weekday;
  /// Seconds east of UTC.
  int offset;
} ms_local_time;

/// The local time of a moment given in seconds since 1970 in UTC.
ms_local_time ms_local_time_of(int64_t seconds);

// MARK: The desktop

/// Asks the desktop not to darken or lock the screen; whether anybody agreed. It holds until it is
/// taken back or the process ends, however that happens. Takes up to some seconds where the desktop
/// does not answer, so it is called beside the loop, from one thread at a time; so is the other one.
int ms_awake_start(const char *application, const char *reason);

/// Takes it back.
void ms_awake_stop(void);

// MARK: Other programs

/// What `ms_process_wait` returns while a program still runs.
enum { MS_PROCESS_RUNS = -1 };

/// Starts a program that reads from us, or whose output we read; its other streams lead nowhere, and
/// it has a process group of its own.
///
/// `arguments` are its own name and its arguments, and NULL at the end. The pipe holds `pipe_bytes`,
/// where the system can do that and it is not 0. Returns its id, and our end of the pipe in
/// `descriptor`, or -1.
int ms_process_start(const char *path, char *const arguments[], int is_fed, int pipe_bytes,
                     int *descriptor);

/// Writes all bytes, waiting as long as it takes; -1 when nobody reads any more. For a thread that
/// `ms_thread_start` started: elsewhere a reader that has gone away sends a signal.
int ms_process_write(int descriptor, const uint8_t *bytes, int64_t count);

/// Reads what there is, waiting so long for it at most; 0 at the end, -1 when nothing comes.
int64_t ms_process_read(int descriptor, uint8_t *bytes, int64_t count, int milliseconds);

/// Closes our end of the pipe.
void ms_process_close(int descriptor);

/// Waits so long for a program to end. Its exit status, 128 when a signal ended it, or
/// MS_PROCESS_RUNS. Nothing is left of a program that has ended.
int ms_process_wait(int id, int milliseconds);

/// Ends a program at once; `ms_process_wait` has still to be called.
void ms_process_interrupt(int id);

/// Ends a program at once and waits until nothing is left of it.
void ms_process_end(int id);

/// Starts a thread that takes no signals. 0, or -1 where there can be none.
int ms_thread_start(void (*body)(void *), void *context);

// MARK: Surroundings

/// Has memory asked for in steps of a megabyte, so that a start asks a few times rather than a
/// hundred, and up to 64 megabytes of it kept for what grows. For the beginning of a program; without
/// effect where the C library has no such setting.
void ms_memory_in_large_steps(void);

/// Whether a file descriptor is a terminal.
int ms_is_terminal(int descriptor);

/// The number of colours that is known of the terminal that TERM names, -1 where nothing is known of
/// it. Not for use while the screen is started.
int ms_terminal_colours(void);

/// The name and version of the library behind the screen.
const char *ms_curses_version(void);

/// Whether text is UTF-8 here, by the locale of the environment.
int ms_is_utf8(void);

#endif
