/// What changes among the items of one array or object.
struct ContainerEdit {
  /// A new item before the item `slot` of the source.
  struct Insertion {
    let slot: Int
    /// The place of the key in the key order; new members of one slot are sorted by it.
    let rank: Int
    /// Nil in an array.
    let key: String?
    var tree: JSONTree
  }

  let container: JSONContainer
  var replaced: [Int: JSONTree] = [:]
  var removed: Set<Int> = []
  private(set) var inserted: [Insertion] = []
  /// The layout of a container that was empty.
  var layout = JSONTree.Layout.fitted

  init(_ value: JSONValue) {
    container = JSONContainer(value)
  }

  func index(of key: String) -> Int? {
    container.members.firstIndex { $0.key.hasSameScalars(as: key) }
  }

  /// Adds a member where a key order wants it, or changes the one that was added.
  ///
  /// It goes before the first member whose key comes later; a key outside of the order is last.
  mutating func insert(_ tree: JSONTree, key: String, order: [String]) {
    if let index = inserted.firstIndex(where: { $0.key?.hasSameScalars(as: key) == true }) {
      inserted[index].tree = tree
      return
    }
    var ranks: [String: Int] = [:]
    for (rank, known) in order.enumerated() { ranks[known] = rank }
    let rank = ranks[key] ?? .max
    let slot = container.members.firstIndex { (ranks[$0.key] ?? .max) > rank }
    insert(
      Insertion(slot: slot ?? container.items.count, rank: rank, key: key, tree: tree)
    )
  }

  /// Adds an element before the element `index` of the source, after what was added there before.
  mutating func insert(_ tree: JSONTree, at index: Int) {
    precondition((0...container.items.count).contains(index), "no such place in the array")
    insert(Insertion(slot: index, rank: 0, key: nil, tree: tree))
  }

  mutating func takeBack(_ key: String) {
    inserted.removeAll { $0.key?.hasSameScalars(as: key) == true }
  }

  private mutating func insert(_ new: Insertion) {
    let place = inserted.firstIndex { ($0.slot, $0.rank) > (new.slot, new.rank) }
    inserted.insert(new, at: place ?? inserted.count)
  }
}
