namespace Interdict.Lists;

/// <summary>Reads identifiers from text, without allocating: searches ask it for every party.</summary>
internal static class IdentifierText
{
    public const int MostCharacters = 64;

    // What people write before a number, and the kind that it names. The longest that fits counts.
    private static readonly (string Label, string Kind)[] Labels =
    [
        ("lei", "lei"), ("legal entity identifier", "lei"),
        ("imo", "imo"), ("imo number", "imo"),
        ("uscc", "uscc"), ("usci", "uscc"), ("unified social credit code", "uscc"), ("unified social credit identifier", "uscc"), ("统一社会信用代码", "uscc"),
        ("社会信用代码", "uscc"), ("信用代码", "uscc"),
        ("organization code", "cn-org"), ("organisation code", "cn-org"), ("cn-org", "cn-org"), ("组织机构代码", "cn-org"),
        ("ogrn", "ogrn"), ("огрн", "ogrn"), ("ogrnip", "ogrnip"), ("огрнип", "ogrnip"), ("inn", "inn"), ("инн", "inn"),
        ("bic", "bic"), ("swift", "bic"), ("swift/bic", "bic"), ("swift code", "bic"), ("uei", "uei"), ("sam uei", "uei"), ("unique entity id", "uei"),
        ("passport", "passport"), ("паспорт", "passport"), ("护照", "passport"), ("护照号", "passport"), ("护照号码", "passport"),
        ("registration", "registration"), ("registration number", "registration"), ("company number", "registration"),
        ("tax id", "tax-id"), ("tax-id", "tax-id"), ("tax number", "tax-id"), ("tin", "tax-id"), ("national id", "national-id"), ("national-id", "national-id"),
        ("isin", "isin"), ("mmsi", "mmsi"), ("duns", "duns"), ("d-u-n-s", "duns"), ("okpo", "okpo"), ("окпо", "okpo"), ("vat", "vat"),
        ("nit", "nit"), ("rif", "rif"), ("ruc", "ruc"), ("rfc", "rfc"), ("curp", "curp"), ("cedula", "cedula"), ("dni", "dni"), ("nie", "nie"),
    ];

    // What may stand between, or alone before a number: "No. 1234-567".
    private static readonly string[] Fillers = ["number", "code", "no", "nr", "номер", "号码", "号"];

    /// <summary>An identifier without its text.</summary>
    /// <param name="Scheme">Its kind.</param>
    /// <param name="Check">Whether its check digits fit.</param>
    /// <param name="IsStated">See <see cref="CheckedIdentifier.IsStated"/>.</param>
    /// <param name="Length">How many characters its value has.</param>
    /// <param name="Kind">Tells kinds of one scheme apart; 0 where the scheme says all.</param>
    public readonly record struct Shape(IdentifierScheme Scheme, IdentifierCheck Check, bool IsStated, int Length, ushort Kind);

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">As written.</param>
    /// <param name="kind">Its kind, if known beside the text.</param>
    /// <param name="country">ISO 3166-1 alpha-2; <c>null</c> where unknown.</param>
    /// <param name="value">Filled with its letters and digits; room for <see cref="MostCharacters"/>.</param>
    public static Shape Read(ReadOnlySpan<char> text, string kind, string? country, Span<char> value)
    {
        text = text.Trim();
        var labeled = TakeLabel(ref text);
        if (kind.Length == 0 || SchemeOf(kind) == IdentifierScheme.Unknown)
        {
            kind = labeled;
        }

        var scheme = SchemeOf(kind);
        var length = Fold(text, value);
        var plain = value[..length];
        scheme = Refine(scheme, plain, country);
        if (scheme == IdentifierScheme.Unknown)
        {
            return Guess(plain);
        }

        if (scheme == IdentifierScheme.Bic && IsBic(plain) && plain.EndsWith("XXX", StringComparison.Ordinal) && length == 11)
        {
            length = 8;
        }

        var other = scheme is IdentifierScheme.OtherRegistration or IdentifierScheme.OtherTax or IdentifierScheme.OtherNational or IdentifierScheme.Other;
        return new Shape(scheme, Check(scheme, plain), IsStated: true, length, other ? HashOf(kind) : (ushort)0);
    }

    /// <summary>Whether numbers of these kinds, equal in their letters and digits, may be one.</summary>
    public static bool AreCompatible(IdentifierScheme one, ushort oneKind, IdentifierScheme other, ushort otherKind) =>
        one == IdentifierScheme.Unknown || other == IdentifierScheme.Unknown || (one == other && oneKind == otherKind) || Holds(one, other) || Holds(other, one);

    public static string NameOf(IdentifierScheme scheme) => scheme switch
    {
        IdentifierScheme.Lei => "LEI",
        IdentifierScheme.Imo => "IMO",
        IdentifierScheme.Uscc => "USCC",
        IdentifierScheme.OrganizationCode => "organization code",
        IdentifierScheme.Ogrn => "OGRN",
        IdentifierScheme.Ogrnip => "OGRNIP",
        IdentifierScheme.Inn => "INN",
        IdentifierScheme.Bic => "BIC",
        IdentifierScheme.Uei => "UEI",
        IdentifierScheme.Passport => "passport",
        _ => "",
    };

    // A wide kind may hold the narrow one. Registers print tax numbers as registration numbers and the other way round.
    private static bool Holds(IdentifierScheme wide, IdentifierScheme narrow) => wide switch
    {
        IdentifierScheme.Registration or IdentifierScheme.TaxId => narrow is IdentifierScheme.Registration or IdentifierScheme.TaxId or IdentifierScheme.Ogrn
            or IdentifierScheme.Ogrnip or IdentifierScheme.Inn or IdentifierScheme.Uscc or IdentifierScheme.OrganizationCode or IdentifierScheme.OtherRegistration
            or IdentifierScheme.OtherTax || (wide == IdentifierScheme.TaxId && narrow is IdentifierScheme.NationalId or IdentifierScheme.OtherNational),
        IdentifierScheme.NationalId => narrow is IdentifierScheme.TaxId or IdentifierScheme.OtherNational,
        _ => false,
    };

    private static IdentifierScheme SchemeOf(string kind) => kind switch
    {
        "lei" => IdentifierScheme.Lei,
        "imo" => IdentifierScheme.Imo,
        "uscc" => IdentifierScheme.Uscc,
        "cn-org" => IdentifierScheme.OrganizationCode,
        "ogrn" => IdentifierScheme.Ogrn,
        "ogrnip" => IdentifierScheme.Ogrnip,
        "inn" => IdentifierScheme.Inn,
        "bic" => IdentifierScheme.Bic,
        "uei" => IdentifierScheme.Uei,
        "passport" => IdentifierScheme.Passport,
        "registration" => IdentifierScheme.Registration,
        "tax-id" => IdentifierScheme.TaxId,
        "national-id" => IdentifierScheme.NationalId,
        "okpo" or "folio-mercantil" or "matricula-mercantil" => IdentifierScheme.OtherRegistration,
        "nit" or "rif" or "ruc" or "rtn" or "rfc" or "cuit" or "vat" => IdentifierScheme.OtherTax,
        "cedula" or "curp" or "cui" or "cuip" or "nie" or "dni" or "ife" or "ssn" or "residency" => IdentifierScheme.OtherNational,
        "" or "identification-number" or "note" => IdentifierScheme.Unknown,
        _ => IdentifierScheme.Other,
    };

    // A wide kind of a country whose numbers have check digits is the narrow kind whose digits fit.
    private static IdentifierScheme Refine(IdentifierScheme scheme, ReadOnlySpan<char> value, string? country)
    {
        var registered = scheme is IdentifierScheme.Registration or IdentifierScheme.TaxId;
        if (country == "RU" && (registered || scheme == IdentifierScheme.Unknown))
        {
            return CheckDigits.Ogrn(value) ? value.Length == 13 ? IdentifierScheme.Ogrn : IdentifierScheme.Ogrnip
                : registered && (CheckDigits.Inn(value) || (scheme == IdentifierScheme.TaxId && (CheckDigits.AreDigits(value, 10) || CheckDigits.AreDigits(value, 12))))
                ? IdentifierScheme.Inn
                : scheme;
        }

        if (country == "CN" && registered)
        {
            return CheckDigits.Uscc(value) ? IdentifierScheme.Uscc : CheckDigits.OrganizationCode(value) ? IdentifierScheme.OrganizationCode : scheme;
        }

        return scheme switch
        {
            IdentifierScheme.Ogrn when CheckDigits.AreDigits(value, 15) => IdentifierScheme.Ogrnip,
            IdentifierScheme.Ogrnip when CheckDigits.AreDigits(value, 13) => IdentifierScheme.Ogrn,
            _ => scheme,
        };
    }

    // What a number looks like of which nobody said what it is.
    private static Shape Guess(ReadOnlySpan<char> value)
    {
        var hasLetter = value.IndexOfAnyInRange('A', 'Z') >= 0;
        if (value.Length == 20 && CheckDigits.AreDigits(value[18..], 2) && hasLetter && IsAscii(value))
        {
            return Guessed(IdentifierScheme.Lei, CheckDigits.Lei(value), value.Length);
        }

        // Business registers give codes that begin with 9; a citizen's number, as long, has digits alone but for a last X.
        if (CheckDigits.HasUsccForm(value) && !CheckDigits.ChineseCitizen(value) && (value[0] == '9' || value[..17].IndexOfAnyInRange('A', 'Z') >= 0))
        {
            return Guessed(IdentifierScheme.Uscc, CheckDigits.Uscc(value), value.Length);
        }

        if (IsBic(value))
        {
            return new Shape(IdentifierScheme.Bic, IdentifierCheck.None, IsStated: false, value.Length == 11 && value.EndsWith("XXX", StringComparison.Ordinal) ? 8 : value.Length, 0);
        }

        return CheckDigits.OrganizationCode(value)
            ? new Shape(IdentifierScheme.OrganizationCode, IdentifierCheck.Valid, IsStated: false, value.Length, 0)
            : new Shape(IdentifierScheme.Unknown, IdentifierCheck.None, IsStated: false, value.Length, 0);
    }

    private static Shape Guessed(IdentifierScheme scheme, bool fits, int length) =>
        new(scheme, fits ? IdentifierCheck.Valid : IdentifierCheck.WrongDigits, IsStated: fits, length, 0);

    private static IdentifierCheck Check(IdentifierScheme scheme, ReadOnlySpan<char> value) => scheme switch
    {
        IdentifierScheme.Lei => Judge(value.Length == 20 && IsAscii(value) && CheckDigits.AreDigits(value[18..], 2), CheckDigits.Lei(value)),
        IdentifierScheme.Imo => Judge(CheckDigits.AreDigits(value, 7) && !IsOneDigit(value), CheckDigits.ImoShip(value) || CheckDigits.ImoCompany(value)),
        IdentifierScheme.Uscc => Judge(CheckDigits.HasUsccForm(value), CheckDigits.Uscc(value)),
        IdentifierScheme.OrganizationCode => Judge(value.Length == 9 && IsAscii(value), CheckDigits.OrganizationCode(value)),
        IdentifierScheme.Ogrn => Judge(CheckDigits.AreDigits(value, 13) && !IsOneDigit(value), CheckDigits.Ogrn(value)),
        IdentifierScheme.Ogrnip => Judge(CheckDigits.AreDigits(value, 15) && !IsOneDigit(value), CheckDigits.Ogrn(value)),
        IdentifierScheme.Inn => Judge((CheckDigits.AreDigits(value, 10) || CheckDigits.AreDigits(value, 12)) && !IsOneDigit(value), CheckDigits.Inn(value)),
        IdentifierScheme.Bic => IsBic(value) ? IdentifierCheck.None : IdentifierCheck.WrongForm,
        IdentifierScheme.Uei => value.Length == 12 && IsAscii(value) && value.IndexOfAny('I', 'O') < 0 && value[0] != '0' ? IdentifierCheck.None : IdentifierCheck.WrongForm,
        _ => IdentifierCheck.None,
    };

    private static IdentifierCheck Judge(bool form, bool digits) => !form ? IdentifierCheck.WrongForm : digits ? IdentifierCheck.Valid : IdentifierCheck.WrongDigits;

    // A number of one digit over and over is nobody's, though the check digits of some fit.
    private static bool IsOneDigit(ReadOnlySpan<char> value) => value.IndexOfAnyExcept(value[0]) < 0;

    private static bool IsAscii(ReadOnlySpan<char> value) => System.Text.Ascii.IsValid(value);

    // Since 2014 the first four may have digits, but hardly any has; a bank and a country in letters.
    private static bool IsBic(ReadOnlySpan<char> value) => value.Length is 8 or 11 && value[..6].IndexOfAnyExceptInRange('A', 'Z') < 0 && IsAscii(value);

    private static string TakeLabel(ref ReadOnlySpan<char> text)
    {
        var (kind, taken) = ("", 0);
        foreach (var (label, known) in Labels)
        {
            if (label.Length > taken && text.Length > label.Length && text.StartsWith(label, StringComparison.OrdinalIgnoreCase)
                && (!char.IsLetter(text[label.Length]) || label[0] > '\u4DFF'))
            {
                (kind, taken) = (known, label.Length);
            }
        }

        var rest = text[taken..].TrimStart(Separators);
        foreach (var filler in Fillers)
        {
            if (rest.Length > filler.Length && rest.StartsWith(filler, StringComparison.OrdinalIgnoreCase) && !char.IsLetter(rest[filler.Length]))
            {
                rest = rest[filler.Length..].TrimStart(Separators);
                break;
            }
        }

        // A word that only looks like a label has no number behind it.
        if (kind != "bic" && rest.IndexOfAnyInRange('0', '9') < 0 && rest.IndexOfAnyInRange('\uFF10', '\uFF19') < 0)
        {
            return "";
        }

        text = rest;
        return kind;
    }

    private const string Separators = " :#.№=-/：　";

    private static int Fold(ReadOnlySpan<char> text, Span<char> value)
    {
        var length = 0;
        foreach (var c in text)
        {
            var plain = c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
            if (char.IsLetterOrDigit(plain) && length < MostCharacters)
            {
                value[length++] = AsLatin(char.ToUpperInvariant(plain));
            }
        }

        return length;
    }

    // The series of a passport is written in either alphabet by those who use both.
    private static char AsLatin(char c) => c switch
    {
        'А' => 'A',
        'В' => 'B',
        'Е' => 'E',
        'К' => 'K',
        'М' => 'M',
        'Н' => 'H',
        'О' => 'O',
        'Р' => 'P',
        'С' => 'C',
        'Т' => 'T',
        'У' => 'Y',
        'Х' => 'X',
        'І' => 'I',
        _ => c,
    };

    private static ushort HashOf(string kind)
    {
        var hash = 0x811C9DC5u;
        foreach (var c in kind)
        {
            hash = (hash ^ c) * 0x01000193u;
        }

        return (ushort)((hash ^ (hash >> 16)) | 1);
    }
}
