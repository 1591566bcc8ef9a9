namespace Interdict.Names;

/// <summary>
/// Cuts Arabic words where Latin spellings cut them: the article (الأسد: al-Asad), the prefixes of "and" and "for" before it, and compounds with
/// God's servant, God and faith (عبدالقادر: Abd al-Qadir). Parts written together again are found as joined words.
/// </summary>
internal static class ArabicWords
{
    private const string Article = "ال", God = "الله", Faith = "الدين", Servant = "عبد";
    private const int MostParts = 4;

    /// <summary>Cuts the last raw token of a buffer, which ends with its space, in place.</summary>
    public static void Split(NameBuffer buffer)
    {
        var whole = buffer.TokensFrom(buffer.TokenCount - 1)[0];
        Span<char> text = stackalloc char[whole.Length];
        buffer.TextOf(whole).CopyTo(text);
        Span<int> ends = stackalloc int[MostParts];
        var parts = Cut(text, ends);
        if (parts < 2)
        {
            return;
        }

        // Marks that vanished make the source longer than its letters: then each part stands for the whole of it.
        var exact = whole.SourceLength == text.Length;
        buffer.TruncateTokens(buffer.TokenCount - 1);
        buffer.TruncateCharacters(whole.Start);
        var start = 0;
        foreach (var end in ends[..parts])
        {
            buffer.Add(whole with
            {
                Start = buffer.CharacterCount,
                Length = end - start,
                SourceStart = exact ? whole.SourceStart + start : whole.SourceStart,
                SourceLength = exact ? end - start : whole.SourceLength,
            });
            buffer.Append(text[start..end]);
            buffer.Append(' ');
            start = end;
        }
    }

    private static int Cut(ReadOnlySpan<char> text, Span<int> ends)
    {
        var count = 0;
        var at = 0;
        if (text.StartsWith(Servant) && text.Length > Servant.Length + 3 && text[Servant.Length..].StartsWith(Article))
        {
            ends[count++] = at = Servant.Length;
        }
        else if (text.Length >= 6 && text[0] == 'و' && text[1..].StartsWith(Article))
        {
            ends[count++] = at = 1;
        }
        else if (text.Length >= 5 && text.StartsWith("لل") && text[2] != 'ه')
        {
            ends[count++] = at = 2;
        }

        var rest = text[at..];
        if (rest.StartsWith(Article) && rest.Length >= 5 && !rest.SequenceEqual(God))
        {
            ends[count++] = at += Article.Length;
        }
        else if (count == 0 && rest.Length >= Faith.Length + 2 && rest.EndsWith(Faith))
        {
            ends[count++] = text.Length - Faith.Length;
            ends[count++] = at = text.Length - Faith.Length + Article.Length;
        }
        else if (count == 0 && rest.Length >= God.Length + 2 && rest.EndsWith(God))
        {
            ends[count++] = at = text.Length - God.Length;
        }

        ends[count++] = text.Length;
        return count;
    }
}
