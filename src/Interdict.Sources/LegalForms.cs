using System.Collections.Frozen;

namespace Interdict.Sources;

/// <summary>
/// Abbreviations that close a company's name, so that "Co., Ltd., 12 Some Road" is cut after "Ltd." and the period of "Inc." is not taken for a sentence's.
/// Used only to find where a name ends in running text; matching has its own, fuller tables.
/// </summary>
internal static class LegalForms
{
    private static readonly FrozenSet<string> Forms = new[]
    {
        "ltd", "limited", "ltda", "co", "company", "corp", "corporation", "inc", "incorporated", "llc", "llp", "lp", "plc", "pte", "pty", "pvt", "private", "jsc", "ojsc", "cjsc", "pjsc",
        "ao", "oao", "ooo", "zao", "pao", "tov", "tov", "gmbh", "ag", "kg", "ug", "sa", "sas", "sarl", "srl", "spa", "sl", "bv", "nv", "ab", "as", "oy", "oyj", "aps", "kft", "sro", "doo", "ood",
        "eood", "fze", "fzc", "fzco", "fz-llc", "fzo", "fze-llc", "dmcc", "sdn", "bhd", "tic", "sti", "sirketi", "şirketi", "şti", "sal", "wll", "mfg", "intl", "lda", "cv", "bhd-sdn", "ead", "ua",
        "l-fz", "pt", "co-op", "group", "ic", "sp", "zoo", "ou", "uab", "sia", "joint stock company", "limited liability company", "public joint stock company", "open joint stock company",
        "closed joint stock company", "jr", "sr", "ii", "iii",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Words that are written with a period inside names and addresses, after which a sentence does not end.
    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "st", "no", "nos", "dr", "mr", "ms", "mrs", "rd", "ave", "bldg", "blvd", "rm", "fl", "dist", "ul", "per", "str", "d", "g", "kv", "korp", "obl", "resp", "prov", "bros", "dept", "ed", "inst",
        "univ", "sci", "tech", "ind", "mt", "ft", "int", "vo", "ext", "apt", "ste", "p.o", "pr", "nab", "im", "pos", "sh", "pl", "lit", "zd", "pom", "ofis", "cad", "mah", "sok", "sk", "bul", "mfg", "imp", "exp",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a comma-separated piece is a legal form, or starts with one and goes on in parentheses: "Ltd.", "LLC (ATS)", "Ltd. Şti.".</summary>
    public static bool IsForm(ReadOnlySpan<char> piece)
    {
        var parenthesis = piece.IndexOf('(');
        var words = (parenthesis < 0 ? piece : piece[..parenthesis]).Trim(" .,");
        if (words.IsEmpty)
        {
            return parenthesis >= 0;
        }

        if (IsOne(words))
        {
            return true;
        }

        var all = true;
        foreach (var word in words.Split(' '))
        {
            var one = words[word].Trim('.');
            all &= one.IsEmpty || IsOne(one);
        }

        return all;
    }

    /// <summary>Whether a period after this word belongs to the word.</summary>
    public static bool KeepsPeriod(ReadOnlySpan<char> word) => word.Length <= 1 || word.Contains('.') || IsOne(word) || Abbreviations.Contains(word.ToString());

    /// <summary>Whether a word is a legal form.</summary>
    public static bool IsOne(ReadOnlySpan<char> word)
    {
        Span<char> plain = stackalloc char[32];
        var length = 0;
        foreach (var c in word)
        {
            if (c == '.')
            {
                continue;
            }

            if (length == plain.Length)
            {
                return false;
            }

            plain[length++] = c;
        }

        return Forms.GetAlternateLookup<ReadOnlySpan<char>>().Contains(plain[..length]);
    }
}
