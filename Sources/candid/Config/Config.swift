import CandidStore
import CandidUI
import Canvas

/// A person's own settings, as far as they can be used.
struct Config {
  /// Where the file stands or would stand; nil where no home folder is known.
  var path: String?
  /// Whether there is a file; it may be one that says nothing that can be used.
  var isThere = false
  var keyMap = KeyMap.standard
  /// The colours that roles have instead of the usual ones; nil is the terminal's own.
  var colours: [PaletteRole: UInt8?] = [:]
  var characters: CharacterSet?
  var usesMouse: Bool?
  var confirmations: [Confirmation: Bool] = [:]
  var plans: [NamedPlan] = []
  /// What in the file has no effect, each in a line with its place and what to do.
  var problems: [String] = []
}

extension Config {
  /// Reads the file that the environment leads to; what is wrong with it is among the problems.
  init(_ environment: Environment) {
    path = ConfigFile.path(environment: environment.variables)
    guard let path else { return }
    do throws(StoreError) {
      guard let file = try ConfigFile(at: path) else { return }
      var reader = ConfigReader(file, home: environment.folder("HOME"))
      self = reader.read()
    } catch {
      problems = ["\(error); the usual settings are used"]
    }
    isThere = true
  }

  /// What stands for the colours of the roles.
  var recolouring: Recolouring {
    Recolouring(colours.map { role, colour in (role.colour, colour) })
  }

  /// What the person chose for the screen; an option goes before the file.
  func preferences(_ globals: Globals) -> Preferences {
    Preferences(
      keyMap: keyMap,
      usesMouse: globals.usesMouse && usesMouse != false,
      confirmations: Set(Confirmation.allCases.filter { confirmations[$0] == true }),
      plans: plans
    )
  }

  /// The folders of plans by their names.
  var folders: [String: String] {
    Dictionary(plans.map { ($0.name, $0.folder) }) { first, _ in first }
  }

  /// The folder of an open plan, as the person wrote it where they gave the plan a name.
  func folder(of store: Store) -> String {
    let named = plans.first { plan in
      plan.folder == store.folder || (try? Disk.live.realPath(plan.folder)) == store.folder
    }
    return named?.folder ?? store.folder
  }

  /// All problems in one line; nil where there are none.
  var notice: String? {
    guard let first = problems.first else { return nil }
    return problems.count == 1
      ? first : "\(first) (and \(problems.count - 1) more; `candid config` lists them)"
  }
}
