#pragma once

// Functions instead of macros, and wide characters: Swift sees neither a macro with arguments nor
// a narrow `cchar_t`.
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <term.h>

// Declared here because <wchar.h> hides it behind a feature test that Swift does not pass.
extern int wcwidth(wchar_t character);

// Globals, as functions: Swift takes a C global for shared mutable state and refuses it.
static inline WINDOW *candid_screen(void) { return stdscr; }
static inline WINDOW *candid_shown_screen(void) { return curscr; }

// Attributes: macros with casts, which Swift does not import.
static inline attr_t candid_bold(void) { return A_BOLD; }
static inline attr_t candid_dim(void) { return A_DIM; }
static inline attr_t candid_underlined(void) { return A_UNDERLINE; }
static inline attr_t candid_reversed(void) { return A_REVERSE; }

// A terminfo string by its short name; NULL where the terminal lacks it.
//
// tigetstr answers (char *)-1 for a name that is not a string at all.
static inline const char *candid_capability(const char *name) {
  const char *text = tigetstr((char *)name);
  return text == (const char *)-1 ? NULL : text;
}

// The string that moves the cursor; NULL where the terminal cannot.
static inline const char *candid_cursor_move(int row, int column) {
  const char *text = candid_capability("cup");
  return text ? tiparm(text, row, column) : NULL;
}
