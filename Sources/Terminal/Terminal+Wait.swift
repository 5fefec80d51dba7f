import CSystem
import Glibc

extension Terminal {
  /// Waits for input, a signal or the end of a time, without any work meanwhile.
  ///
  /// - Parameters:
  ///   - milliseconds: How long at most, 0 for a look; nil waits for ever.
  ///   - other: A descriptor to wait for besides; nil for none.
  /// - Returns: Signals before input, and of several signals those that end the program first; the
  ///   other descriptor last.
  package func wait(milliseconds: Int?, orFor other: Int32? = nil) -> Wakeup {
    guard isOpen else { return .lost }
    let end = milliseconds.map { now() + max(0, $0) }
    while true {
      let left = end.map { Int32(clamping: max(0, $0 - now())) } ?? -1
      var watched = [
        pollfd(fd: input, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
        // The kernel leaves negative ones out.
        pollfd(fd: other ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      let found = poll(&watched, 3, left)
      if found == 0 { return .timeOut }
      if found < 0 && errno != EINTR { return .lost }
      guard found > 0 else { continue }
      if watched[1].revents != 0 {
        if let wakeup = nextSignal() { return wakeup }
      } else if watched[0].revents != 0 {
        if let wakeup = readInput() { return wakeup }
      } else {
        return .otherReadable
      }
    }
  }

  private func nextSignal() -> Wakeup? {
    let number = candid_signals_next()
    switch number {
    case SIGTSTP:
      return .stop
    case SIGCONT:
      enterAgain()
      return .resized
    case SIGWINCH:
      return .resized
    default:
      return EndingSignal(rawValue: number).map { .signal($0) }
    }
  }

  private func readInput() -> Wakeup? {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, filled in
      count = read(input, buffer.baseAddress, buffer.count)
      filled = max(0, count)
    }
    if count > 0 { return .bytes(bytes) }
    // No bytes at all is the end; a terminal that hung up answers so, or with EIO.
    return count < 0 && (errno == EINTR || errno == EAGAIN) ? nil : .lost
  }

  /// Milliseconds of a clock that no one sets.
  private func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
