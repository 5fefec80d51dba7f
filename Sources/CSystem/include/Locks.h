#pragma once

/// Takes the lock of an open file, and waits for it at most so long.
///
/// Who waits here gets the lock in turn, unlike who only asks for it from time to time. From the
/// first call on, SIGALRM is caught. Returns 0, EWOULDBLOCK when the time is over, or the number of
/// the refusal (errno).
int candid_lock_within(int file, int shared, long long nanoseconds);
