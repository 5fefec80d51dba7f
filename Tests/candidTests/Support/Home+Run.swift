import Foundation

extension Home {
  /// Runs the program with some arguments in the home folder.
  ///
  /// `variables` is what is different in the environment; an empty value unsets one.
  @discardableResult
  func run(
    _ arguments: String...,
    input: String = "",
    with variables: [String: String] = [:]
  ) -> Outcome {
    run(bytes: arguments.map { Array($0.utf8) }, input: input, with: variables)
  }

  /// Runs the program with arguments that need not be text.
  func run(
    bytes arguments: [[UInt8]],
    input: String = "",
    with variables: [String: String] = [:]
  ) -> Outcome {
    let number = UInt64.random(in: 0 ... .max)
    let files = ["in", "out", "err"].map { "\(path)/.\(number).\($0)" }
    _ = FileManager.default.createFile(atPath: files[0], contents: Data(input.utf8))
    let streams = [
      Stream(0, .path(files[0], O_RDONLY)), Stream(1, .path(files[1], O_WRONLY | O_CREAT)),
      Stream(2, .path(files[2], O_WRONLY | O_CREAT)),
    ]
    let exitCode = start(arguments, streams, with: variables)
    defer { for file in files { unlink(file) } }
    let texts = files.map {
      String(decoding: FileManager.default.contents(atPath: $0) ?? Data(), as: UTF8.self)
    }
    return Outcome(output: texts[1], complaint: texts[2], exitCode: exitCode)
  }

  /// A stream of the program, from 0 to 2, and what it is connected with.
  struct Stream {
    enum Target {
      case path(String, Int32)
      case handle(Int32)
      case closed
    }

    let number: Int32
    let target: Target

    init(_ number: Int32, _ target: Target) {
      self.number = number
      self.target = target
    }
  }

  /// Runs the program to its end.
  ///
  /// - Returns: Its exit code; 128 and the signal's number where one ended it.
  func start(
    _ arguments: [[UInt8]],
    _ streams: [Stream],
    with variables: [String: String] = [:]
  ) -> Int32 {
    let child = try? Child(
      arguments: [Array(Self.program.utf8)] + arguments,
      environment: environment.merging(variables) { $1 }.filter { !$0.value.isEmpty },
      folder: path,
      streams: streams
    )
    switch child?.end() {
    case .exited(let code): return code
    case .killed(let signal): return 128 + signal
    case nil: return -1
    }
  }

  /// The built program, which stands beside the bundle of the tests.
  static let program: String = {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = max(0, readlink("/proc/self/exe", &buffer, buffer.count))
    let running = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    let folders = [running, CommandLine.arguments[0]] + CommandLine.arguments
    return folders.map { ($0 as NSString).deletingLastPathComponent + "/candid" }
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? ".build/debug/candid"
  }()
}
