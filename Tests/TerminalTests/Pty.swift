import CNcurses
import Glibc
import Testing

/// A pair of pseudo-terminal ends: the program's, and the one a person would sit at.
final class Pty {
  let person: Int32
  let program: Int32
  private var isHungUp = false

  init(columns: Int, rows: Int) throws {
    var ends: (Int32, Int32) = (-1, -1)
    try #require(openpty(&ends.0, &ends.1, nil, nil, nil) == 0)
    (person, program) = ends
    _ = fcntl(person, F_SETFL, O_NONBLOCK)
    resize(columns: columns, rows: rows)
  }

  deinit {
    hangUp()
    close(program)
  }

  func resize(columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows),
      ws_col: UInt16(columns),
      ws_xpixel: 0,
      ws_ypixel: 0
    )
    _ = ioctl(person, UInt(TIOCSWINSZ), &size)
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(person, bytes, bytes.count)
  }

  func hangUp() {
    if !isHungUp { close(person) }
    isHungUp = true
  }

  /// What the program wrote since the last time.
  func received() -> String {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(person, &buffer, buffer.count)
      guard count > 0 else { return String(decoding: all, as: UTF8.self) }
      all += buffer[..<count]
    }
  }

  /// The terminal's modes and control characters, as the system keeps them.
  var modes: [UInt8] {
    var now = termios()
    tcgetattr(program, &now)
    return withUnsafeBytes(of: now) { Array($0) }
  }
}
