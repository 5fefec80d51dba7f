import CandidStore
import Glibc

/// Reads a post's text from a file or standard input.
enum TextSource {
  static let limitInBytes = 1 << 20

  /// Reads a file, or standard input for `-`; one line end at the end is not part of the text.
  ///
  /// A pipe or device is refused without waiting for it.
  static func text(_ file: String) throws(Refusal) -> String {
    guard !file.isEmpty else { throw .option("--text", "is empty; name a file, or - for input") }
    let bytes = file == "-" ? try read(STDIN_FILENO, "-") : try contents(of: file)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let byte = ArgumentBytes.firstFault(in: bytes) + 1
      throw .text(file: file, why: "not valid UTF-8 at byte \(byte)", exitCode: 65)
    }
    let whole = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    return whole.last?.isNewline == true ? String(whole.dropLast()) : whole
  }

  private static func contents(of file: String) throws(Refusal) -> [UInt8] {
    let handle = open(file, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard handle >= 0 else { throw refusal(file, errno) }
    defer { close(handle) }
    var status = stat()
    guard fstat(handle, &status) == 0 else { throw refusal(file, errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return try read(handle, file)
    case S_IFDIR: throw .text(file: file, why: "a folder; name a file", exitCode: 65)
    default:
      let why = "no plain file; pipe it in with `--text -`"
      throw .text(file: file, why: why, exitCode: 65)
    }
  }

  private static func read(_ handle: Int32, _ file: String) throws(Refusal) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(handle, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EAGAIN {
          var waiting = pollfd(fd: handle, events: Int16(POLLIN), revents: 0)
          _ = poll(&waiting, 1, -1)
          continue
        }
        throw refusal(file, errno)
      }
      bytes += buffer[..<count]
      guard bytes.count <= limitInBytes else {
        throw .text(file: file, why: "longer than a text may be, 1 MiB", exitCode: 65)
      }
    }
  }

  private static func refusal(_ file: String, _ code: Int32) -> Refusal {
    switch code {
    case ENOENT, ENOTDIR: .text(file: file, why: "no such file", exitCode: 66)
    case EACCES, EPERM: .text(file: file, why: "you may not read it", exitCode: 77)
    case EBADF where file == "-": .text(file: file, why: "standard input is closed", exitCode: 74)
    case ENXIO: .text(file: file, why: "no plain file; pipe it in with `--text -`", exitCode: 65)
    default: .text(file: file, why: "cannot read it, \(Errno(code: code))", exitCode: 74)
    }
  }
}
