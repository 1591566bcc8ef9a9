using System.Text;

namespace Interdict.Names.Compiler;

/// <summary>Folds the words of a table's form as names are folded, so that the table knows them.</summary>
internal static class WordFolding
{
    [ThreadStatic]
    private static NameBuffer? _buffer;

    /// <summary>The form's tokens with single spaces between them; empty where it has Han characters, which have tables of their own.</summary>
    public static string Fold(string form)
    {
        var buffer = _buffer ??= new NameBuffer();
        buffer.Clear();
        if (Tokenizer.Run(form, buffer))
        {
            return "";
        }

        var folded = new StringBuilder();
        foreach (ref readonly var token in buffer.Tokens)
        {
            // An article before a word of a table is no part of it: names have the word with and without.
            if (token.Alphabet == Alphabet.Arabic && buffer.TextOf(token) is "ال" && buffer.Tokens.Length > 1)
            {
                continue;
            }

            folded.Append(folded.Length > 0 ? " " : "").Append(buffer.TextOf(token));
        }

        return folded.ToString();
    }
}
