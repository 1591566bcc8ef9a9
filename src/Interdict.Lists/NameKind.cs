namespace Interdict.Lists;

/// <summary>How a name relates to its entry.</summary>
public enum NameKind : byte
{
    /// <summary>The entry's heading.</summary>
    Primary,

    /// <summary>"Also known as".</summary>
    Alias,

    /// <summary>"Formerly known as".</summary>
    Former,

    /// <summary>"Now known as".</summary>
    Later,

    /// <summary>The party's name in its own script where the list itself does not print it. Used to match, never quoted as law.</summary>
    Native,
}
