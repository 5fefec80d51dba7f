/// What ended a wait at the terminal.
package enum Wakeup: Hashable, Sendable {
  /// Input as it came, at least one byte; a character or sequence may be split over two reads.
  case bytes([UInt8])
  /// The next frame is wanted at the terminal's `size`, which may be new.
  case resized
  /// The program is asked to end; `Terminal.terminate(by:)` does so.
  case signal(EndingSignal)
  /// The program is asked to stop, as by `kill -TSTP`; `Terminal.suspend()` does so.
  case stop
  case timeOut
  /// The other descriptor that was waited for has something to read.
  case otherReadable
  /// The terminal is gone; there is no more to read and nobody to draw for.
  case lost
}

/// A signal that asks the program to end, by its number.
package enum EndingSignal: Int32, Hashable, Sendable {
  case hangUp = 1
  case interrupt = 2
  case quit = 3
  case terminate = 15
}
