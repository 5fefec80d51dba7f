#define _GNU_SOURCE
#include "Signals.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <unistd.h>

// The order is the order of urgency.
static const int soft[] = {SIGHUP, SIGTERM, SIGQUIT, SIGINT, SIGTSTP, SIGCONT, SIGWINCH};
static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGSYS};
enum { soft_count = 7, ending_count = 4, fatal_count = 7 };

static struct sigaction soft_before[soft_count], fatal_before[fatal_count], pipe_before;
static volatile sig_atomic_t waiting[soft_count];
static int wake = -1;
static int wants_backtrace;

// A stack overflow leaves no room for a handler; 64 KiB also holds the widest vector registers.
static char spare_stack[64 * 1024];
static stack_t stack_before;

static struct {
  volatile sig_atomic_t held;
  int input, output;
  struct termios before;
  unsigned char farewell[512];
  volatile sig_atomic_t farewell_count;
  int stderr_before, stderr_aside;
} tty = {.stderr_before = -1, .stderr_aside = -1};

// Signals

static void soft_handler(int signal) {
  int saved = errno;
  for (int i = 0; i < soft_count; i++)
    if (soft[i] == signal) waiting[i] = 1;
  uint64_t one = 1;
  if (write(wake, &one, sizeof one) < 0) errno = 0;  // only when full: it is readable already
  errno = saved;
}

// Restores, then lets the signal come again with its former action as soon as this returns.
//
// The former action is Swift's backtracer or the default. The backtracer waits 30 s for a key, so
// it runs only for one who asked for it with SWIFT_BACKTRACE.
static void fatal_handler(int signal) {
  candid_terminal_restore();
  for (int i = 0; i < fatal_count; i++) {
    if (fatal[i] != signal) continue;
    if (!wants_backtrace) fatal_before[i].sa_handler = SIG_DFL;
    sigaction(signal, &fatal_before[i], NULL);
  }
  raise(signal);
}

int candid_signals_catch(void) {
  wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (wake < 0) return -1;
  wants_backtrace = getenv("SWIFT_BACKTRACE") != NULL;
  struct sigaction action = {.sa_handler = soft_handler};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < soft_count; i++) {
    waiting[i] = 0;
    sigaction(soft[i], NULL, &soft_before[i]);
    if (soft_before[i].sa_handler != SIG_IGN || soft[i] == SIGCONT || soft[i] == SIGWINCH)
      sigaction(soft[i], &action, NULL);
  }
  stack_t stack = {.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
  sigaltstack(&stack, &stack_before);
  action.sa_handler = fatal_handler;
  action.sa_flags = SA_ONSTACK;
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &action, &fatal_before[i]);
  struct sigaction ignore = {.sa_handler = SIG_IGN};
  sigaction(SIGPIPE, &ignore, &pipe_before);
  return wake;
}

void candid_signals_release(void) {
  if (wake < 0) return;
  for (int i = 0; i < soft_count; i++) sigaction(soft[i], &soft_before[i], NULL);
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &fatal_before[i], NULL);
  sigaction(SIGPIPE, &pipe_before, NULL);
  sigaltstack(&stack_before, NULL);
  close(wake);
  wake = -1;
}

int candid_signals_next(void) {
  // Emptied before the look: a signal in between makes it readable again.
  uint64_t count;
  if (read(wake, &count, sizeof count) < 0) errno = 0;
  int found = 0;
  for (int i = 0; i < soft_count; i++) {
    if (!waiting[i]) continue;
    if (found) {
      uint64_t one = 1;
      if (write(wake, &one, sizeof one) < 0) errno = 0;
      break;
    }
    waiting[i] = 0;
    found = soft[i];
  }
  return found;
}

int candid_signals_ending(void) {
  for (int i = 0; i < ending_count; i++)
    if (waiting[i]) return 1;
  return 0;
}

int candid_signals_can_stop(void) {
  struct sigaction action;
  return sigaction(SIGTSTP, NULL, &action) == 0 && action.sa_handler != SIG_IGN;
}

void candid_signals_stop_group(void) {
  struct sigaction caught, stop = {.sa_handler = SIG_DFL};
  sigaction(SIGTSTP, &stop, &caught);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &caught, NULL);
  // Continuing is what just happened, and whoever stopped draws anew at the size of then.
  for (int i = 0; i < soft_count; i++)
    if (soft[i] == SIGCONT || soft[i] == SIGWINCH || soft[i] == SIGTSTP) waiting[i] = 0;
}

void candid_signals_lend(void) {
  struct sigaction ignore = {.sa_handler = SIG_IGN}, stop = {.sa_handler = SIG_DFL};
  sigaction(SIGINT, &ignore, NULL);
  sigaction(SIGQUIT, &ignore, NULL);
  if (candid_signals_can_stop()) sigaction(SIGTSTP, &stop, NULL);
}

void candid_signals_take_back(void) {
  struct sigaction action = {.sa_handler = soft_handler};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < soft_count; i++) {
    if (soft[i] == SIGHUP || soft[i] == SIGTERM) continue;
    // What came meanwhile was the other program's.
    waiting[i] = 0;
    if (soft_before[i].sa_handler != SIG_IGN || soft[i] == SIGCONT || soft[i] == SIGWINCH)
      sigaction(soft[i], &action, NULL);
  }
}

void candid_signals_die(int signal) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigaction(signal, &standard, NULL);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, signal);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
  raise(signal);
  _exit(128 + signal);
}

// The terminal

static int set_modes(const struct termios *modes) {
  int result;
  // In the background each call stops the process; what is told to end there need not go on.
  do result = tcsetattr(tty.input, TCSADRAIN, modes);
  while (result < 0 && errno == EINTR && (!tty.held || !candid_signals_ending()));
  return result;
}

static void write_all(int descriptor, const void *bytes, size_t count) {
  const char *next = bytes;
  while (count > 0) {
    struct pollfd ready = {.fd = descriptor, .events = POLLOUT};
    int found = poll(&ready, 1, 1000);
    if (found < 0 && errno == EINTR) continue;
    if (found <= 0) return;
    ssize_t written = write(descriptor, next, count);
    if (written < 0 && errno != EINTR && errno != EAGAIN) return;
    if (written > 0) next += written, count -= (size_t)written;
  }
}

static void keep_stderr_aside(void) {
  if (!isatty(STDERR_FILENO)) return;
  tty.stderr_before = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  tty.stderr_aside = candid_memory_file("stderr");
  if (tty.stderr_before >= 0 && tty.stderr_aside >= 0) dup2(tty.stderr_aside, STDERR_FILENO);
}

// Shows the last 4 KiB of what was kept aside; control bytes become `?`, in UTF-8 too.
static void give_stderr_back(void) {
  if (tty.stderr_before >= 0) dup2(tty.stderr_before, STDERR_FILENO);
  unsigned char text[4096];
  off_t end = tty.stderr_aside < 0 ? 0 : lseek(tty.stderr_aside, 0, SEEK_END);
  off_t start = end > (off_t)sizeof text ? end - (off_t)sizeof text : 0;
  ssize_t count = end > 0 ? pread(tty.stderr_aside, text, (size_t)(end - start), start) : 0;
  for (ssize_t i = 0; i < count; i++) {
    int c1 = i > 0 && text[i - 1] == 0xC2 && text[i] >= 0x80 && text[i] < 0xA0;
    if (c1) text[i - 1] = '?';
    if (c1 || (text[i] < 0x20 && text[i] != '\n') || text[i] == 0x7F) text[i] = '?';
  }
  if (count > 0) write_all(STDERR_FILENO, text, (size_t)count);
  if (tty.stderr_aside >= 0) close(tty.stderr_aside);
  if (tty.stderr_before >= 0) close(tty.stderr_before);
  tty.stderr_aside = tty.stderr_before = -1;
}

int candid_terminal_hold(int input, int output) {
  tty.input = input;
  tty.output = output;
  tty.farewell_count = 0;
  if (tcgetattr(input, &tty.before) < 0) return -1;
  if (candid_terminal_renew() == 0) return 0;
  tty.held = 0;
  return -1;
}

int candid_terminal_renew(void) {
  struct termios keys = tty.before;
  // Nothing is mapped: Enter is \r and ^J is \n, ^S and ^Q and ^C are keys, bytes have 8 bits.
  keys.c_iflag &= (tcflag_t) ~(BRKINT | ICRNL | IGNCR | INLCR | ISTRIP | IXON | PARMRK);
  // ncurses moves down with \n, which the kernel must not turn into \r\n.
  keys.c_oflag &= (tcflag_t)~OPOST;
  keys.c_lflag &= (tcflag_t) ~(ECHO | ECHONL | ICANON | IEXTEN | ISIG);
  keys.c_cflag = (keys.c_cflag & (tcflag_t) ~(CSIZE | PARENB)) | CS8;
  keys.c_cc[VMIN] = 1;
  keys.c_cc[VTIME] = 0;
  tty.held = 1;
  if (set_modes(&keys) < 0) return -1;
  if (tty.stderr_aside < 0) keep_stderr_aside();
  return 0;
}

int candid_terminal_farewell(const unsigned char *bytes, size_t count) {
  if (count > sizeof tty.farewell) {
    errno = ENOBUFS;
    return -1;
  }
  tty.farewell_count = 0;  // a crash in between says no half farewell
  memcpy(tty.farewell, bytes, count);
  tty.farewell_count = (sig_atomic_t)count;
  return 0;
}

void candid_terminal_restore(void) {
  if (!tty.held) return;
  tty.held = 0;
  int saved = errno;
  // In the background, touching the terminal would stop the process before it is restored.
  sigset_t background, before;
  sigemptyset(&background);
  sigaddset(&background, SIGTTOU);
  sigprocmask(SIG_BLOCK, &background, &before);
  write_all(tty.output, tty.farewell, (size_t)tty.farewell_count);
  tty.farewell_count = 0;
  set_modes(&tty.before);
  give_stderr_back();
  sigprocmask(SIG_SETMASK, &before, NULL);
  errno = saved;
}

int candid_memory_file(const char *name) { return memfd_create(name, MFD_CLOEXEC); }
