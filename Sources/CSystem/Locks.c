#define _GNU_SOURCE

#include "Locks.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

// flock(2) knows no time limit, but a signal with a handler interrupts it.

enum { second = 1000000000, interval = 10000000 };

static void nothing(int signal) { (void)signal; }

// Caught once and for all; exec(2) gives a child the default action back.
static void catch_alarm(void) {
  struct sigaction action = {.sa_handler = nothing};
  sigemptyset(&action.sa_mask);
  sigaction(SIGALRM, &action, NULL);
}

static long long uptime(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * (long long)second + now.tv_nsec;
}

// Signals this thread alone, at the end of the time and every 10 ms after it: a single signal could
// come just before the call that it is to interrupt.
static int start_timer(timer_t *timer, long long end) {
  struct sigevent event = {.sigev_notify = SIGEV_THREAD_ID, .sigev_signo = SIGALRM};
  event._sigev_un._tid = (pid_t)syscall(SYS_gettid);
  if (timer_create(CLOCK_MONOTONIC, &event, timer) != 0) return -1;
  struct itimerspec times = {
      .it_value = {.tv_sec = end / second, .tv_nsec = end % second},
      .it_interval = {.tv_nsec = interval},
  };
  return timer_settime(*timer, TIMER_ABSTIME, &times, NULL);
}

int candid_lock_within(int file, int shared, long long nanoseconds) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, catch_alarm);
  sigset_t alarm, before;
  sigemptyset(&alarm);
  sigaddset(&alarm, SIGALRM);

  long long end = uptime() + nanoseconds;
  timer_t timer;
  if (start_timer(&timer, end) != 0) return errno;
  // Who started this program may have held the signal back.
  pthread_sigmask(SIG_UNBLOCK, &alarm, &before);
  int result;
  do {
    result = flock(file, shared ? LOCK_SH : LOCK_EX) == 0 ? 0 : errno;
  } while (result == EINTR && uptime() < end);
  timer_delete(timer);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return result == EINTR ? EWOULDBLOCK : result;
}
