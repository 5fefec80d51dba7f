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
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in streams {
      switch stream.target {
      case .path(let path, let mode):
        posix_spawn_file_actions_addopen(&actions, stream.number, path, mode, 0o600)
      case .handle(let handle):
        posix_spawn_file_actions_adddup2(&actions, handle, stream.number)
      case .closed: posix_spawn_file_actions_addclose(&actions, stream.number)
      }
    }
    let environment = environment.merging(variables) { $1 }.filter { !$0.value.isEmpty }
      .map { Array("\($0.key)=\($0.value)".utf8) }
    var child = pid_t()
    // The shell goes into the home folder first; a spawned program cannot be told to.
    let shell = ["sh", "-c", "cd \"$0\" && exec \"$@\"", path, Self.program].map { Array($0.utf8) }
    let refusal = withCStrings(shell + arguments) { words in
      withCStrings(environment) { posix_spawn(&child, "/bin/sh", &actions, nil, words, $0) }
    }
    guard refusal == 0 else { return -refusal }
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// The built program, which stands beside the bundle of the tests.
  private static let program: String = {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = max(0, readlink("/proc/self/exe", &buffer, buffer.count))
    let running = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    let folders = [running, CommandLine.arguments[0]] + CommandLine.arguments
    return folders.map { ($0 as NSString).deletingLastPathComponent + "/candid" }
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? ".build/debug/candid"
  }()
}

/// Lends texts as a list of C strings that ends with a null.
private func withCStrings<Result>(
  _ texts: [[UInt8]],
  _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let pointers = texts.map { text in
    strdup(text.map(CChar.init(bitPattern:)) + [0])
  }
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers + [nil])
}
