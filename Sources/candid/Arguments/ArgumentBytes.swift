/// The arguments as the system handed them over, before anything repairs their bytes.
enum ArgumentBytes {
  /// Parsing takes time that grows with the square: 0.07 s for these, 3 s for ten times as many.
  static let most = 1_000

  /// The arguments after the program's name.
  ///
  /// - Throws: ``Refusal`` where they are too many, or for the first that is not UTF-8. Swift would put
  ///   U+FFFD into it, and a title would be stored that nobody typed.
  static func texts() throws(Refusal) -> [String] {
    let count = max(1, Int(CommandLine.argc)) - 1
    guard count <= most else { throw .tooManyArguments(count, most: most) }
    var texts: [String] = []
    for number in 1..<(count + 1) {
      guard let start = CommandLine.unsafeArgv[number] else { break }
      let bytes = bytes(at: start)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw .notUTF8(argument: number, byte: firstFault(in: bytes) + 1)
      }
      texts.append(text)
    }
    return texts
  }

  private static func bytes(at start: UnsafeMutablePointer<CChar>) -> [UInt8] {
    var bytes: [UInt8] = []
    var next = start
    while next.pointee != 0 {
      bytes.append(UInt8(bitPattern: next.pointee))
      next += 1
    }
    return bytes
  }

  /// The offset of the first byte that starts no character; the count of all where none does.
  static func firstFault(in bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var source = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&source) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return bytes.count
      case .error: return offset
      }
    }
  }
}
