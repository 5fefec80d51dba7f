#pragma once

#include <stddef.h>
#include <sys/types.h>
#include <termios.h>

// The process's one terminal, and the signals that end, stop or resize it.
//
// The state behind these functions is static, because a signal handler can reach nothing else: one
// terminal at a time, one thread. Functions that answer an int give 0 or a descriptor, or -1 with
// errno, where nothing else is said.

// Signals.

/// Catches the signals that end, stop, continue or resize a program; ignores SIGPIPE.
///
/// One that the parent had ignored stays ignored (nohup, shells without job control). A signal that
/// means a crash restores the terminal on a stack of its own, then acts as it would have.
/// Answers a descriptor that is readable while a caught signal waits.
int candid_signals_catch(void);

/// Gives every signal back its former action.
void candid_signals_release(void);

/// The next caught signal, 0 when none waits; those that end the program come first.
int candid_signals_next(void);

/// Whether a signal waits that asks the program to end.
int candid_signals_ending(void);

/// Stops the process group as ^Z would, and returns when it goes on.
void candid_signals_stop_group(void);

/// Leaves ^C, ^\ and ^Z to another program that has the terminal, until they are taken back.
///
/// ^Z stops this one, too, so that the shell finds its whole job stopped.
void candid_signals_lend(void);

/// Catches the signals as before; forgets those that came for the other program.
void candid_signals_take_back(void);

/// Whether SIGTSTP may stop this process; shells without job control ignore it.
int candid_signals_can_stop(void);

/// Ends the process by a signal's default action, so that the parent sees which.
void candid_signals_die(int signal);

// The terminal.

/// Remembers how the terminal is now, then hands over keys as bytes: no echo, lines or signals.
///
/// Where stderr is a terminal it is kept aside until the restore, so that no message disturbs the
/// screen and the last words of a crash are not wiped with it.
int candid_terminal_hold(int input, int output);

/// Sets the key mode again, after others may have changed it.
int candid_terminal_renew(void);

/// Names the bytes that undo what was written to the terminal; at most 512, empty for none.
int candid_terminal_farewell(const unsigned char *bytes, size_t count);

/// Writes the farewell, sets the modes as they were, and shows what stderr received.
///
/// Does nothing when nothing is held; safe in a signal handler; gives up after 1 s on a terminal
/// that takes no bytes.
void candid_terminal_restore(void);

/// A file in memory, closed on exec.
int candid_memory_file(const char *name);
