using System.Globalization;
using System.Text;
using HarfBuzzSharp;
using Interdict.Lists;

namespace Interdict.Pdf.Fonts;

/// <summary>Chooses the face of each character: those that the program carries (Latin, Greek, Cyrillic, Arabic with Uyghur), then those of the machine.</summary>
internal sealed class FontSet(PdfOptions options) : IDisposable
{
    private readonly FontFolders _folders = new(options.FontFolders, options.UsesSystemFonts);
    private readonly Dictionary<string, FontFace> _carried = new(StringComparer.Ordinal);
    private readonly Dictionary<(string File, bool IsBold), FontFace?> _found = [];
    private readonly Dictionary<(int Rune, FontRole Role, string Language), FontFace?> _chosen = [];
    private readonly List<FontFace> _used = [];
    private readonly SortedSet<int> _missing = [];

    /// <summary>The faces drawn with, in the order of first use.</summary>
    public IReadOnlyList<FontFace> Used => _used;

    /// <summary>Characters that no face has, printed as a box.</summary>
    public IEnumerable<Rune> Missing => _missing.Select(r => new Rune(r));

    /// <summary>The face for a character.</summary>
    /// <param name="rune">The character.</param>
    /// <param name="role">Which cut.</param>
    /// <param name="language">The BCP 47 tag of the text's language.</param>
    /// <exception cref="MissingFontException">The machine has no font at all for its script.</exception>
    public FontFace For(Rune rune, FontRole role, string language)
    {
        var key = (rune.Value, role, language);
        if (!_chosen.TryGetValue(key, out var face))
        {
            face = Choose(rune, role, language);
            if (face is null)
            {
                _missing.Add(rune.Value);
            }

            _chosen.Add(key, face);
        }

        return face ?? Carried(Primary(role));
    }

    /// <summary>Notes that a face is drawn with.</summary>
    public void Use(FontFace face)
    {
        if (face.Number < 0)
        {
            face.Number = _used.Count;
            _used.Add(face);
        }
    }

    public void Dispose()
    {
        foreach (var face in _carried.Values.Concat(_found.Values.OfType<FontFace>()).Distinct())
        {
            face.Dispose();
        }
    }

    private static string Primary(FontRole role) => role switch { FontRole.Bold => "NotoSans-Bold", FontRole.Code => "NotoSansMono-Regular", _ => "NotoSans-Regular" };

    private FontFace? Choose(Rune rune, FontRole role, string language)
    {
        if (Carried(Primary(role)) is var primary && primary.Has(rune))
        {
            return primary;
        }

        var isBold = role == FontRole.Bold;
        foreach (var name in (ReadOnlySpan<string>)[isBold ? "NotoSans-Bold" : "NotoSans-Regular", isBold ? "NotoSansArabic-Bold" : "NotoSansArabic-Regular"])
        {
            if (Carried(name) is var carried && carried.Has(rune))
            {
                return carried;
            }
        }

        var fonts = ScriptFont.Of(Scripts.Of(rune), rune.Value, language);
        var hasAny = false;
        foreach (var file in fonts.Files.Concat(ScriptFont.Other.Files))
        {
            if (Found(file, isBold) is { } found)
            {
                hasAny |= fonts.Files.Contains(file);
                if (found.Has(rune))
                {
                    return found;
                }
            }
        }

        return hasAny || fonts == ScriptFont.Other ? null : throw new MissingFontException(Message(rune, fonts));
    }

    private static string Message(Rune rune, ScriptFont fonts) =>
        $"the document has {fonts.Name} letters ('{rune}', U+{rune.Value.ToString("X4", CultureInfo.InvariantCulture)}) and no font for them was found. "
        + $"Install one (Debian, Ubuntu: apt-get install {fonts.Package}), or put {fonts.Files[0].Split(':')[0]} into a folder and name that folder by INTERDICT_FONTS";

    // Used where it lies: what is compiled in stays in memory as long as the program.
    private static unsafe Blob Compiled(string name)
    {
        using var stream = (UnmanagedMemoryStream?)typeof(FontSet).Assembly.GetManifestResourceStream($"fonts/{name}") ?? throw new InvalidOperationException($"the font {name} is not compiled in");
        return new Blob((IntPtr)stream.PositionPointer, (int)stream.Length, MemoryMode.ReadOnly);
    }

    private FontFace Carried(string name)
    {
        if (!_carried.TryGetValue(name, out var face))
        {
            face = FontFace.Open(name, Compiled(name), 0);
            _carried.Add(name, face);
        }

        return face;
    }

    // A font without a bold cut is thickened where bold is asked for.
    private FontFace? Found(string file, bool isBold)
    {
        if (!_found.TryGetValue((file, isBold), out var face))
        {
            var (name, index) = file.Split(':') is [var before, var number] ? (before, int.Parse(number, CultureInfo.InvariantCulture)) : (file, 0);
            var bold = isBold ? ScriptFont.Bold(name) : name;
            face = bold != name && _folders.Path(bold) is { } heavy ? FontFace.TryOpen(heavy, index, isThickened: false) : null;
            face ??= _folders.Path(name) is { } path ? FontFace.TryOpen(path, index, isThickened: isBold) : null;
            _found.Add((file, isBold), face);
        }

        return face;
    }
}
