namespace Interdict.Names;

/// <summary>Room for the views of one name, reused from name to name so that analyzing allocates nothing. Not safe for two threads at once.</summary>
public sealed class NameBuffer
{
    private char[] _characters = new char[512];
    private NameToken[] _tokens = new NameToken[96];
    private NameView[] _views = new NameView[8];
    private int _characterCount, _tokenCount, _viewCount;

    /// <summary>The tokens' characters; tokens of a view stand in order with one space between them.</summary>
    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, _characterCount);

    /// <summary>The tokens of all views.</summary>
    public ReadOnlySpan<NameToken> Tokens => _tokens.AsSpan(0, _tokenCount);

    /// <summary>The views; none where the text holds nothing that could name anyone.</summary>
    public ReadOnlySpan<NameView> Views => _views.AsSpan(0, _viewCount);

    /// <summary>The tokens of one view.</summary>
    public ReadOnlySpan<NameToken> TokensOf(in NameView view) => _tokens.AsSpan(view.FirstToken, view.TokenCount);

    /// <summary>The characters of one token.</summary>
    public ReadOnlySpan<char> TextOf(in NameToken token) => _characters.AsSpan(token.Start, token.Length);

    /// <summary>What is odd about the characters of the name.</summary>
    public NameOddities Oddities { get; internal set; }

    internal int CharacterCount => _characterCount;

    internal int TokenCount => _tokenCount;

    internal Span<NameToken> TokensFrom(int first) => _tokens.AsSpan(first, _tokenCount - first);

    internal void Clear()
    {
        _characterCount = _tokenCount = _viewCount = 0;
        Oddities = NameOddities.None;
    }

    internal void Append(char c)
    {
        if (_characterCount == _characters.Length)
        {
            Array.Resize(ref _characters, _characters.Length * 2);
        }

        _characters[_characterCount++] = c;
    }

    internal void Append(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            Append(c);
        }
    }

    internal void Add(in NameToken token)
    {
        if (_tokenCount == _tokens.Length)
        {
            Array.Resize(ref _tokens, _tokens.Length * 2);
        }

        _tokens[_tokenCount++] = token;
    }

    internal void Add(in NameView view)
    {
        if (_viewCount == _views.Length)
        {
            Array.Resize(ref _views, _views.Length * 2);
        }

        _views[_viewCount++] = view;
    }

    /// <summary>The characters added from a place on, to be changed in place.</summary>
    internal Span<char> WordFrom(int start) => _characters.AsSpan(start, _characterCount - start);

    internal void TruncateCharacters(int count) => _characterCount = count;

    /// <summary>Forgets the tokens from <paramref name="tokenCount"/> on (their characters stay, unused).</summary>
    internal void TruncateTokens(int tokenCount) => _tokenCount = tokenCount;
}
