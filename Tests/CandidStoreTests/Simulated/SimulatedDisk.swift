import Synchronization

@testable import CandidStore

/// A POSIX file system in memory, which knows what of it has reached the medium.
///
/// Programs use it through a ``SimulatedProcess``. What they do is seen by all at once, as by the page
/// cache of a kernel, and stands in the journal until a power cut (``PowerCut``) says what is left.
final class SimulatedDisk: Sendable {
  struct State: Sendable {
    var tree: FileTree
    /// What the medium held when the journal began, and an inode for all that was made since.
    private(set) var medium: FileTree
    var journal: [JournalEntry] = []
    var handles: [Disk.Handle: OpenFile] = [:]
    // Far from what the system gives, should a call get past the simulation.
    var lastHandle: Disk.Handle = 1 << 20
    var processes = 0
    var now = Duration.seconds(1)

    init(_ tree: FileTree) {
      self.tree = tree
      medium = tree
    }

    /// Adds an inode under a name.
    mutating func add(_ inode: Inode, at entry: FileTree.Entry) -> FileTree.Number {
      let number = tree.add(inode)
      _ = medium.add(inode)
      make(.name(in: entry.folder, entry.name, to: number))
      return number
    }

    /// Changes the tree, and notes it.
    mutating func make(_ entry: JournalEntry) {
      entry.apply(to: &tree)
      journal.append(entry)
    }
  }

  /// What a handle stands for.
  struct OpenFile: Sendable {
    let inode: FileTree.Number
    let process: Int
    let isAppending: Bool
    var offset = 0
    var lock: LockKind?
  }

  enum LockKind: Sendable {
    case shared
    case exclusive
  }

  private let state: Mutex<State>

  /// - Parameter tree: What it holds, all of it on the medium.
  init(_ tree: FileTree = FileTree()) {
    state = Mutex(State(tree))
  }

  func with<Result: Sendable>(
    _ body: (inout State) throws(Errno) -> Result
  ) throws(Errno) -> Result {
    try state.withLock { state throws(Errno) in try body(&state) }
  }

  var tree: FileTree { state.withLock { $0.tree } }
  var medium: FileTree { state.withLock { $0.medium } }
  var journal: [JournalEntry] { state.withLock { $0.journal } }
  var openHandles: Int { state.withLock { $0.handles.count } }

  var now: Duration { state.withLock { $0.now } }

  /// Lets time pass.
  func pass(_ duration: Duration) { state.withLock { $0.now += duration } }

  /// Starts a process: its number, and a seed that no process before it on this disk has had.
  func startProcess() -> (number: Int, seed: UInt64) {
    state.withLock { state in
      state.processes += 1
      // A disk that goes on after a kill counts its processes from 1 again.
      return (state.processes, UInt64(state.processes + state.tree.inodes.count << 16))
    }
  }

  /// Closes all that a process had open, as the kernel does when it ends.
  func end(_ process: Int) {
    state.withLock { state in
      state.handles = state.handles.filter { $0.value.process != process }
    }
  }
}
