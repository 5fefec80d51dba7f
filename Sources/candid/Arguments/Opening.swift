/// How the arguments begin, read by hand: what opens the screen, or is called by scripts again and
/// again, must not pay for the argument parser.
enum Opening: Equatable {
  /// Nothing but global options.
  case plain(Globals)
  /// `demo` and nothing but global options.
  case demo(Globals)
  /// `add` with words that need no explaining.
  case add(Adding, Globals)
  /// A word stands where a verb should, at a place among the arguments.
  case verb(String, at: Int)
  /// Help, the version, or something only the argument parser can explain.
  case other

  init(_ arguments: [String]) {
    var globals = Globals()
    var demo: Int?
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      let place = rest.startIndex - 1
      guard argument.isOption else {
        guard argument == "demo", demo == nil else {
          self = demo.map { .verb("demo", at: $0) } ?? Self.verb(argument, at: place, rest, globals)
          return
        }
        demo = place
        continue
      }
      guard globals.take(argument, &rest) else {
        let isEnd = argument == "--" && rest.isEmpty && demo == nil
        self = isEnd ? .plain(globals) : demo.map { .verb("demo", at: $0) } ?? .other
        return
      }
    }
    self = demo == nil ? .plain(globals) : .demo(globals)
  }

  private static func verb(
    _ word: String,
    at place: Int,
    _ rest: ArraySlice<String>,
    _ globals: Globals
  ) -> Opening {
    var globals = globals
    guard word == "add", let adding = Adding(rest, &globals) else {
      return .verb(word, at: place)
    }
    return .add(adding, globals)
  }
}
