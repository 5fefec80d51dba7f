import CandidStore
import CandidUI
import Canvas
import LosslessJSON

/// All settings as they take effect here.
struct EffectiveSettings {
  private let surroundings: Surroundings
  private let config: Config
  private let environment: Environment
  private let globals: Globals

  init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
    config = surroundings.config
    environment = surroundings.environment
    globals = surroundings.globals
  }

  var all: [EffectiveSetting] {
    [plan, colour, glyphs, mouse] + colours + confirmations + plans + keys
  }

  private var plan: EffectiveSetting {
    do throws(StoreError) {
      let folder = try Workspace.folder(surroundings)
      return EffectiveSetting("plan", folder, sourceOfPlan(folder))
    } catch {
      return EffectiveSetting(
        "plan",
        .null,
        "\(error)",
        globals.plan == nil ? .usual : .option("--plan")
      )
    }
  }

  private func sourceOfPlan(_ folder: String) -> SettingSource {
    if globals.plan != nil { return .option("--plan") }
    if environment["CANDID_PLAN"] != nil { return .environment("CANDID_PLAN") }
    if "\(Workspace.workingDirectory())/".hasPrefix("\(folder)/") { return .place }
    return environment.folder("XDG_DATA_HOME") == nil ? .usual : .environment("XDG_DATA_HOME")
  }

  /// Whether text and screen have colours where they go to a terminal.
  private var colour: EffectiveSetting {
    if globals.color != .auto {
      return EffectiveSetting("colour", globals.color == .always, .option("--color"))
    }
    if environment["NO_COLOR"] != nil {
      return EffectiveSetting("colour", false, .environment("NO_COLOR"))
    }
    if environment["TERM"] == "dumb" {
      return EffectiveSetting("colour", false, .environment("TERM"))
    }
    return EffectiveSetting("colour", true, .usual)
  }

  private var glyphs: EffectiveSetting {
    let isASCII = surroundings.console.characters == .ascii
    let source: SettingSource
    if globals.isASCII {
      source = .option("--ascii")
    } else if let asked = config.characters, asked == surroundings.console.characters {
      source = .file
    } else {
      source = isASCII ? .environment(nameOfLocale) : .usual
    }
    return EffectiveSetting("glyphs", isASCII ? "ascii" : "unicode", source)
  }

  /// The variable for which the glyphs are ASCII though nobody asked for that.
  private var nameOfLocale: String {
    if environment["TERM"] == "linux" { return "TERM" }
    return ["LC_ALL", "LC_CTYPE"].first { environment[$0] != nil } ?? "LANG"
  }

  private var mouse: EffectiveSetting {
    if !globals.usesMouse { return EffectiveSetting("mouse", false, .option("--no-mouse")) }
    return EffectiveSetting(
      "mouse",
      config.usesMouse ?? true,
      config.usesMouse == nil ? .usual : .file
    )
  }

  private var colours: [EffectiveSetting] {
    PaletteRole.allCases.map { role in
      let name = "colours.\(role.rawValue)"
      guard let colour = config.recolouring[role.colour] else {
        return EffectiveSetting(name, "default", .file)
      }
      let source: SettingSource = config.colours[role] == nil ? .usual : .file
      return EffectiveSetting(name, .int(Int(colour)), "\(colour)", source)
    }
  }

  private var confirmations: [EffectiveSetting] {
    Confirmation.allCases.map { confirmation in
      let asked = config.confirmations[confirmation]
      let name = "confirmations.\(confirmation.rawValue)"
      return EffectiveSetting(name, asked == true, asked == nil ? .usual : .file)
    }
  }

  private var plans: [EffectiveSetting] {
    config.plans.map { EffectiveSetting("plans.\($0.name)", $0.folder, .file) }
  }

  /// The commands that have other keys than usual; `candid keys` lists all.
  private var keys: [EffectiveSetting] {
    Context.all.flatMap { context in
      Commands.all(in: context).filter { config.keyMap.isChosen($0, in: context) }.map { command in
        let keys = config.keyMap.keys(of: command, in: context)
        return EffectiveSetting(
          "keys.\(command.name).\(context.name)",
          .array(keys.map { .string($0) }),
          keys.isEmpty ? "none" : config.keyMap.list(of: command, in: context),
          .file
        )
      }
    }
  }
}
