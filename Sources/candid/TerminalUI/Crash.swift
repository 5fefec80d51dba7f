#if DEBUG
import Glibc

/// A crash that a test asks for with `CANDID_CRASH`, in debug builds alone: `trap`, or `trap@start`.
///
/// It comes with the first key, or at the start once the first frame is shown.
enum Crash: String {
  /// A broken promise of the program's own, as most crashes are.
  case trap
  /// A place that is not there.
  case segv
  /// A call that never ends.
  case overflow
  case ill
  case abort

  enum Moment: String {
    case start
    case key
  }

  /// Crashes where this is the moment that was asked for.
  static func happen(at moment: Moment, _ environment: Environment) {
    guard let words = environment["CANDID_CRASH"]?.split(separator: "@"), let word = words.first,
      let crash = Crash(rawValue: String(word)),
      moment.rawValue == words.dropFirst().first.map(String.init) ?? Moment.key.rawValue
    else { return }
    crash.happen()
  }

  private func happen() {
    switch self {
    case .trap: fatalError("this crash was asked for")
    case .segv: UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
    case .overflow: print(Self.depth(below: 0))
    case .ill: raise(SIGILL)
    case .abort: Glibc.abort()
    }
  }

  /// Never ends; the sum after the call keeps every frame on the stack.
  private static func depth(below depth: Int) -> Int {
    depth == .max ? 0 : Self.depth(below: depth + 1) + depth % 3
  }
}
#endif
